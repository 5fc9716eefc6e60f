package jp.hagukumi.activity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import jp.hagukumi.platform.InstantColumn;

/**
 * Tells the consumers, in log order and never while they are still busy with an earlier batch.
 *
 * <p>A consumer that throws costs nobody the fact: the people of the batch are noted in {@code derivation_pending} and
 * their replay makes up for it. Where the database or the transaction failed, everything fails: the exception goes up.
 */
@ApplicationScoped
public class Dispatcher {
    private static final Logger LOG = System.getLogger(Dispatcher.class.getName());
    /** Notes a person whose replay is pending: municipality, person, since, failure. */
    static final String NOTE = """
            insert into derivation_pending (municipality_id, person_id, since, failure)
            select ?1, ?2, ?3, ?4 from person p where p.municipality_id = ?1 and p.id = ?2
              and not exists (select 1 from derivation_pending d
                where d.municipality_id = ?1 and d.person_id = ?2)
            """;

    private static final int FAILURE_LENGTH = 400;

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<ActivityRecorded> recorded;

    @Inject
    ActivityQueue queue;

    @Inject
    Clock clock;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** Queues the facts and, unless a call further up is doing so, tells everything that waits. */
    public void dispatch(List<Activity> activities) {
        queue.add(activities);
        if (!queue.begin()) {
            return;
        }
        try {
            for (List<Activity> batch = queue.take(); !batch.isEmpty(); batch = queue.take()) {
                tell(batch);
            }
        } finally {
            queue.end();
        }
    }

    private void tell(List<Activity> batch) {
        try {
            recorded.fire(new ActivityRecorded(batch));
        } catch (RuntimeException e) {
            if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE || isOfTheDatabase(e)) {
                throw e;
            }
            LOG.log(Level.ERROR, "A consumer of activities failed; replay of the people concerned is pending", e);
            batch.stream()
                    .map(activity -> new Person(activity.municipalityId(), activity.personId()))
                    .distinct()
                    .forEach(person -> note(person, e));
        }
    }

    private record Person(long municipalityId, long id) {}

    /** The person's row is locked by whoever recorded, so nobody else inserts in between. */
    private void note(Person person, RuntimeException failure) {
        em.createNativeQuery(NOTE)
                .setParameter(1, person.municipalityId())
                .setParameter(2, person.id())
                .setParameter(3, InstantColumn.toColumn(clock.instant()))
                .setParameter(4, shortened(failure))
                .executeUpdate();
    }

    static String shortened(RuntimeException failure) {
        String text = failure.toString();
        return text.substring(0, Math.min(text.length(), FAILURE_LENGTH));
    }

    /** Whether the database or the transaction failed, and not a rule. */
    static boolean isOfTheDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PersistenceException || cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }
}
