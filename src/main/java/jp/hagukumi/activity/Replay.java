package jp.hagukumi.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.platform.Columns;

/**
 * Rebuilds everything derived about people from the log, in the order of their facts. What comes out equals what was
 * there before, unless a rule had failed.
 */
@ApplicationScoped
@Transactional
public class Replay {
    @PersistenceContext
    EntityManager em;

    @Inject
    Event<DerivationsForgotten> forgotten;

    @Inject
    Event<ActivityRecorded> recorded;

    /**
     * Rebuilds some people of one municipality in the running transaction.
     *
     * @param personIds keep to a few hundred at a time
     * @throws IllegalArgumentException where one is not of the municipality
     * @throws RuntimeException what a consumer threw; nothing is changed then
     */
    public void people(long municipalityId, List<Long> personIds) {
        if (personIds.isEmpty()) {
            return;
        }
        Subject.lock(em, municipalityId, personIds);
        forgotten.fire(new DerivationsForgotten(municipalityId, personIds));
        List<Activity> facts = facts(municipalityId, personIds);
        if (!facts.isEmpty()) {
            recorded.fire(new ActivityRecorded(facts));
        }
        em.createNativeQuery("delete from derivation_pending where municipality_id = ?1 and person_id in ("
                        + in(personIds) + ")")
                .setParameter(1, municipalityId)
                .executeUpdate();
    }

    /** The facts of the people in the order they were recorded: by person and sequence. */
    private List<Activity> facts(long municipalityId, List<Long> personIds) {
        List<?> rows = em.createNativeQuery(
                        "select kind, person_id, subject_code, subject_version, occurred_on, payload"
                                + " from activity where municipality_id = ?1 and person_id in (" + in(personIds)
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

    private static String in(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
