package jp.hagukumi.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

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
    Histories histories;

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
        List<Activity> facts = histories.of(municipalityId, personIds);
        if (!facts.isEmpty()) {
            recorded.fire(new ActivityRecorded(facts));
        }
        em.createNativeQuery("delete from derivation_pending where municipality_id = ?1 and person_id in ("
                        + in(personIds) + ")")
                .setParameter(1, municipalityId)
                .executeUpdate();
    }

    private static String in(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
