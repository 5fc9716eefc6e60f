package jp.hagukumi.effects;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Ids;

/** The tables {@code effect} and {@code effect_share}. */
final class EffectRows {
    /** Of {@code effect e} with its 業務. */
    static final String COLUMNS = "e.id, e.owner_kind, e.owner_id, e.person_id, e.title, e.live_on, e.ends_on,"
            + " e.cost_yen, o.id as operation_id, o.code, o.name, o.unit_id, u.name as unit_name, u.path";

    static final int WIDTH = COLUMNS.split(",").length;
    static final String JOINED = " join operation o on o.municipality_id = e.municipality_id and o.id = e.operation_id"
            + " join unit u on u.municipality_id = e.municipality_id and u.id = o.unit_id";

    private static final int FIRST_OF_OPERATION = 8;

    private final EntityManager em;
    private final long municipalityId;

    EffectRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    /** Empty where what brought it about has an effect already. */
    Optional<Long> insert(
            String ownerKind, long ownerId, long personId, String title, Operation operation, EffectDraft draft) {
        long id = Ids.next();
        int inserted = em.createNativeQuery(
                        "insert into effect (id, municipality_id, owner_kind, owner_id, operation_id,"
                                + " person_id, title, live_on, ends_on, cost_yen)"
                                + " select ?1, ?2, ?3, ?4, ?5, p.id, ?7, ?8, ?9, ?10 from person p"
                                + " where p.municipality_id = ?2 and p.id = ?6 and not exists (select 1 from effect e"
                                + " where e.municipality_id = ?2 and e.owner_kind = ?3 and e.owner_id = ?4)")
                .setParameter(1, id)
                .setParameter(2, municipalityId)
                .setParameter(3, ownerKind)
                .setParameter(4, ownerId)
                .setParameter(5, operation.id())
                .setParameter(6, personId)
                .setParameter(7, title)
                .setParameter(8, draft.liveOn())
                .setParameter(9, Days.OPEN)
                .setParameter(10, draft.costYen())
                .executeUpdate();
        return inserted == 1 ? Optional.of(id) : Optional.empty();
    }

    /** What was told of it at going live, changed after it was sent back. */
    void change(long id, Operation operation, EffectDraft draft) {
        em.createNativeQuery("update effect set operation_id = ?3, live_on = ?4, cost_yen = ?5"
                        + " where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .setParameter(3, operation.id())
                .setParameter(4, draft.liveOn())
                .setParameter(5, draft.costYen())
                .executeUpdate();
    }

    void reporter(long id, long personId) {
        em.createNativeQuery("update effect set person_id = ?3 where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .setParameter(3, personId)
                .executeUpdate();
    }

    /** Name of who reported, by effect. */
    Map<Long, String> reporters(Collection<Long> effects) {
        Map<Long, String> names = new LinkedHashMap<>();
        if (!effects.isEmpty()) {
            String in = effects.stream().map(String::valueOf).collect(Collectors.joining(","));
            List<?> rows = em.createNativeQuery("select e.id, concat(p.family_name, ' ', p.given_name) from effect e"
                            + " join person p on p.municipality_id = e.municipality_id and p.id = e.person_id"
                            + " where e.municipality_id = ?1 and e.id in (" + in + ")")
                    .setParameter(1, municipalityId)
                    .getResultList();
            rows.stream().map(Object[].class::cast).forEach(row -> names.put(Columns.number(row[0]), (String) row[1]));
        }
        return names;
    }

    void share(long id, Map<Long, Integer> shares) {
        em.createNativeQuery("delete from effect_share where municipality_id = ?1 and effect_id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .executeUpdate();
        shares.forEach((person, share) -> em.createNativeQuery("insert into effect_share (municipality_id, effect_id,"
                        + " person_id, share) values (?1, ?2, ?3, ?4)")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .setParameter(3, person)
                .setParameter(4, share)
                .executeUpdate());
    }

    Optional<Effect> find(long id) {
        return some("e.id = ?2", List.of(id)).stream().findFirst();
    }

    Optional<Effect> of(String ownerKind, long ownerId) {
        return some("e.owner_kind = ?2 and e.owner_id = ?3", List.of(ownerKind, ownerId)).stream()
                .findFirst();
    }

    /** The row, which nobody else changes before this transaction ends. */
    Optional<Effect> lock(long id) {
        em.createNativeQuery("select id from effect where municipality_id = ?1 and id = ?2 for update")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .getResultList();
        return find(id);
    }

    /** Condition on e, o and u, its parameters from ?2 on. */
    List<Effect> some(String condition, List<?> parameters) {
        Query query = em.createNativeQuery("select " + COLUMNS + " from effect e" + JOINED
                        + " where e.municipality_id = ?1 and " + condition)
                .setParameter(1, municipalityId);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 2, parameters.get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> effect((Object[]) row)).toList();
    }

    /** By effect and person, in percent. */
    Map<Long, Map<Long, Integer>> shares(Collection<Long> effects) {
        if (effects.isEmpty()) {
            return Map.of();
        }
        String in = effects.stream().distinct().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery("select effect_id, person_id, share from effect_share"
                        + " where municipality_id = ?1 and effect_id in (" + in
                        + ") order by effect_id, share desc, person_id")
                .setParameter(1, municipalityId)
                .getResultList();
        Map<Long, Map<Long, Integer>> shares = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            shares.computeIfAbsent(Columns.number(column[0]), effect -> new LinkedHashMap<>())
                    .put(Columns.number(column[1]), (int) Columns.number(column[2]));
        }
        return shares;
    }

    Map<Long, Integer> shares(long effect) {
        return shares(List.of(effect)).getOrDefault(effect, Map.of());
    }

    /** A row of {@link #COLUMNS}, whatever follows them. */
    static Effect effect(Object[] column) {
        LocalDate live = Columns.day(column[5]);
        return new Effect(
                Columns.number(column[0]),
                (String) column[1],
                Columns.number(column[2]),
                Columns.number(column[3]),
                (String) column[4],
                live,
                Columns.day(column[6]),
                Columns.number(column[7]),
                Operations.operation(column, FIRST_OF_OPERATION));
    }
}
