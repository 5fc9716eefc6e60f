package jp.hagukumi.proposals;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;

/** The table {@code proposal_takeover}. */
final class TakeoverRows {
    private static final String SOME = """
            select t.id, t.proposal_id, t.unit_id, u.name, t.person_id, concat(p.family_name, ' ', p.given_name), t.note,
              t.asked_on, t.confirmed_on
            from proposal_takeover t
            join unit u on u.municipality_id = t.municipality_id and u.id = t.unit_id
            join person p on p.municipality_id = t.municipality_id and p.id = t.person_id
            where t.municipality_id = ?1 and %s order by t.asked_on, t.id
            """;

    private final EntityManager em;
    private final long municipalityId;

    TakeoverRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    /** False where the unit has taken it over before. */
    boolean insert(long proposalId, long unitId, long personId, String note, LocalDate on) {
        return em.createNativeQuery(
                                "insert into proposal_takeover (id, municipality_id, proposal_id, unit_id, person_id,"
                                        + " note, asked_on) select ?1, ?2, p.id, ?4, ?5, ?6, ?7 from proposal p"
                                        + " where p.municipality_id = ?2 and p.id = ?3 and not exists (select 1 from"
                                        + " proposal_takeover t where t.municipality_id = ?2 and t.proposal_id = ?3"
                                        + " and t.unit_id = ?4)")
                        .setParameter(1, Ids.next())
                        .setParameter(2, municipalityId)
                        .setParameter(3, proposalId)
                        .setParameter(4, unitId)
                        .setParameter(5, personId)
                        .setParameter(6, note)
                        .setParameter(7, on)
                        .executeUpdate()
                == 1;
    }

    /** False where it was confirmed before. */
    boolean confirm(long id, LocalDate on) {
        return em.createNativeQuery(
                                "update proposal_takeover set confirmed_on = ?3 where municipality_id = ?1 and id = ?2"
                                        + " and confirmed_on is null")
                        .setParameter(1, municipalityId)
                        .setParameter(2, id)
                        .setParameter(3, on)
                        .executeUpdate()
                == 1;
    }

    List<Takeover> of(long proposalId) {
        return some("t.proposal_id = ?2", proposalId);
    }

    Optional<Takeover> find(long id) {
        return some("t.id = ?2", id).stream().findFirst();
    }

    private List<Takeover> some(String condition, long key) {
        List<?> rows = em.createNativeQuery(SOME.formatted(condition))
                .setParameter(1, municipalityId)
                .setParameter(2, key)
                .getResultList();
        return rows.stream().map(row -> takeover((Object[]) row)).toList();
    }

    private static Takeover takeover(Object[] column) {
        return new Takeover(
                Columns.number(column[0]),
                Columns.number(column[1]),
                Columns.number(column[2]),
                (String) column[3],
                Columns.number(column[4]),
                (String) column[5],
                (String) column[6],
                Columns.day(column[7]),
                column[8] == null ? null : Columns.day(column[8]));
    }
}
