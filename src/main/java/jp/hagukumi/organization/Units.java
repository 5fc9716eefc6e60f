package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.hagukumi.platform.Columns;
import org.jspecify.annotations.Nullable;

/**
 * The tree of 部署 of a municipality. Names of units are no secret inside it.
 *
 * <p>Kept in memory until an import or its undo changes it: nothing else writes units, and pages of a prefecture would read
 * three thousand of them each.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Units {
    private static final String ALL = """
            select u.id, u.code, u.name, u.kind, u.parent_id, u.path, u.valid_from, u.valid_to, s.code
            from unit u
            left join unit s on s.municipality_id = u.municipality_id and s.id = u.successor_id
            where u.municipality_id = ?1
            order by u.depth, u.code
            """;

    private static final String STAMP = """
            select coalesce((select t.turn from import_turn t where t.municipality_id = ?1), 0),
              coalesce((select max(u.id) from unit u where u.municipality_id = ?1), 0)
            """;

    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    @PersistenceContext
    EntityManager em;

    /** The tree as it was after so many imports and undos, with the newest unit in it. */
    private record Known(List<?> stamp, List<UnitOnDay> all, Map<Long, UnitOnDay> byId) {}

    /** The units valid on the day in the order of a printed organisation chart: each before its children, by code. */
    public List<UnitOnDay> on(long municipalityId, LocalDate day) {
        return all(municipalityId).stream()
                .filter(unit ->
                        !unit.validFrom().isAfter(day) && !unit.validTo().isBefore(day))
                .toList();
    }

    /** Every unit there ever was, ended ones too, in the same order. */
    public List<UnitOnDay> all(long municipalityId) {
        return known(municipalityId).all();
    }

    /** Every unit by id, ended ones too. */
    public Map<Long, UnitOnDay> byId(long municipalityId) {
        return known(municipalityId).byId();
    }

    private Known known(long municipalityId) {
        List<?> stamp = Arrays.asList((Object[])
                em.createNativeQuery(STAMP).setParameter(1, municipalityId).getSingleResult());
        Known last = known.get(municipalityId);
        if (last != null && last.stamp().equals(stamp)) {
            return last;
        }
        Known read = read(municipalityId, stamp);
        known.put(municipalityId, read);
        return read;
    }

    private Known read(long municipalityId, List<?> stamp) {
        List<?> rows = em.createNativeQuery(ALL).setParameter(1, municipalityId).getResultList();
        Map<Long, UnitOnDay> byId = new LinkedHashMap<>();
        for (Object row : rows) {
            UnitOnDay unit = unit((Object[]) row, byId);
            byId.put(unit.id(), unit);
        }
        List<UnitOnDay> all = List.copyOf(preorder(byId));
        Map<Long, UnitOnDay> ordered = new LinkedHashMap<>();
        all.forEach(unit -> ordered.put(unit.id(), unit));
        return new Known(stamp, all, Collections.unmodifiableMap(ordered));
    }

    /** The unit with this code, ended or not. */
    public Optional<UnitOnDay> byCode(long municipalityId, String code) {
        return all(municipalityId).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst();
    }

    private static List<UnitOnDay> preorder(Map<Long, UnitOnDay> byId) {
        Map<@Nullable Long, List<UnitOnDay>> children = new HashMap<>();
        byId.values().forEach(unit -> children.computeIfAbsent(unit.parentId(), key -> new ArrayList<>())
                .add(unit));
        List<UnitOnDay> ordered = new ArrayList<>(byId.size());
        append(null, children, ordered);
        return ordered;
    }

    private static void append(
            @Nullable Long parent, Map<@Nullable Long, List<UnitOnDay>> children, List<UnitOnDay> ordered) {
        for (UnitOnDay unit : children.getOrDefault(parent, List.of())) {
            ordered.add(unit);
            append(unit.id(), children, ordered);
        }
    }

    private static UnitOnDay unit(Object[] row, Map<Long, UnitOnDay> above) {
        Long parentId = row[4] == null ? null : ((Number) row[4]).longValue();
        UnitOnDay parent = parentId == null ? null : above.get(parentId);
        String name = (String) row[2];
        return new UnitOnDay(
                ((Number) row[0]).longValue(),
                (String) row[1],
                name,
                UnitKind.valueOf((String) row[3]),
                parentId,
                (String) row[5],
                parent == null ? 0 : parent.depth() + 1,
                parent == null ? name : parent.fullName() + " " + name,
                Columns.day(row[6]),
                Columns.day(row[7]),
                (String) row[8]);
    }
}
