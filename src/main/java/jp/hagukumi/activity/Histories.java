package jp.hagukumi.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.platform.Columns;

/** Reads the log: for a replay, and for trials that change nothing. */
@ApplicationScoped
@Transactional
public class Histories {
    @PersistenceContext
    EntityManager em;

    /**
     * The facts of some people of one municipality in the order they were recorded: by person and sequence.
     *
     * @param personIds keep to a few hundred at a time
     */
    public List<Activity> of(long municipalityId, List<Long> personIds) {
        List<?> rows = em.createNativeQuery(
                        "select kind, person_id, subject_code, subject_version, occurred_on, payload"
                                + " from activity where municipality_id = ?1 and person_id in ("
                                + personIds.stream().map(String::valueOf).collect(Collectors.joining(","))
                                + ") order by person_id, seq")
                .setParameter(1, municipalityId)
                .getResultList();
        return rows.stream()
                .map(row -> activity(municipalityId, (Object[]) row))
                .toList();
    }

    private static Activity activity(long municipalityId, Object[] row) {
        return ActivityPayload.read(
                (String) row[0],
                new ActivityPayload.Common(
                        municipalityId,
                        Columns.number(row[1]),
                        (String) row[2],
                        (int) Columns.number(row[3]),
                        Columns.day(row[4])),
                (String) row[5]);
    }
}
