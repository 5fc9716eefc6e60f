package jp.hagukumi.appointments;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import org.jspecify.annotations.Nullable;

/** The table {@code appointment_candidate}. */
final class CandidateRows {
    private static final String SELECT = """
            select c.id, c.call_id, k.role_code, c.person_id, p.staff_number, concat(p.family_name, ' ', p.given_name),
              c.unit_id, c.way, c.nominated_by, concat(n.family_name, ' ', n.given_name) as nominator, c.put_on, c.motive,
              c.state, c.decided_on, c.reason
            from appointment_candidate c
            join appointment_call k on k.municipality_id = c.municipality_id and k.id = c.call_id
            join person p on p.municipality_id = c.municipality_id and p.id = c.person_id
            left join person n on n.municipality_id = c.municipality_id and n.id = c.nominated_by
            where c.municipality_id = ?1 and\s""";

    private final EntityManager em;
    private final long municipalityId;

    CandidateRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    /** The parameters of the condition are ?2, ?3 …; it may end with an order. */
    List<Candidate> where(String condition, Object... parameters) {
        Query query = em.createNativeQuery(SELECT + condition).setParameter(1, municipalityId);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 2, parameters[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> candidate((Object[]) row)).toList();
    }

    /** Waits for whoever decides on it. */
    Optional<Candidate> lock(long id) {
        em.createNativeQuery("select id from appointment_candidate where municipality_id = ?1 and id = ?2 for update")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .getResultList();
        return where("c.id = ?2", id).stream().findFirst();
    }

    /** Puts somebody forward, or again after they took it back; returns the id, or 0 where they stand already. */
    long put(Call call, long personId, long unitId, Way way, @Nullable Long nominatedBy, LocalDate on, String motive) {
        Candidate before = where("c.call_id = ?2 and c.person_id = ?3", call.id(), personId).stream()
                .findFirst()
                .orElse(null);
        if (before != null && before.state() != CandidateState.WITHDRAWN) {
            return 0;
        }
        long id = before == null ? Ids.next() : before.id();
        String sql = before == null
                ? "insert into appointment_candidate (municipality_id, id, call_id, person_id, unit_id, way,"
                        + " nominated_by, put_on, motive, state) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 'SUBMITTED')"
                : "update appointment_candidate set unit_id = ?5, way = ?6, nominated_by = ?7, put_on = ?8, motive = ?9,"
                        + " state = 'SUBMITTED', decided_on = null, reason = '' where municipality_id = ?1 and id = ?2"
                        + " and call_id = ?3 and person_id = ?4";
        em.createNativeQuery(sql)
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .setParameter(3, call.id())
                .setParameter(4, personId)
                .setParameter(5, unitId)
                .setParameter(6, way.name())
                .setParameter(7, nominatedBy)
                .setParameter(8, on)
                .setParameter(9, motive)
                .executeUpdate();
        return id;
    }

    void decide(long id, CandidateState state, LocalDate on, String reason) {
        em.createNativeQuery("update appointment_candidate set state = ?3, decided_on = ?4, reason = ?5"
                        + " where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .setParameter(3, state.name())
                .setParameter(4, on)
                .setParameter(5, reason)
                .executeUpdate();
    }

    private static Candidate candidate(Object[] column) {
        return new Candidate(
                Columns.number(column[0]),
                Columns.number(column[1]),
                (String) column[2],
                Columns.number(column[3]),
                (String) column[4],
                (String) column[5],
                Columns.number(column[6]),
                Way.valueOf((String) column[7]),
                Columns.numberOrNull(column[8]),
                Objects.requireNonNullElse((String) column[9], ""),
                Columns.day(column[10]),
                (String) column[11],
                CandidateState.valueOf((String) column[12]),
                column[13] == null ? null : Columns.day(column[13]),
                (String) column[14]);
    }
}
