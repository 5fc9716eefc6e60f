package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The worker's side of the job table: taking, keeping and giving back a lease. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class JobQueue {
    static final int LEASE_SECONDS = 30;

    private static final String LEASE = "date_add(utc_timestamp(6), interval " + LEASE_SECONDS + " second)";
    private static final int MESSAGE_LENGTH = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Takes one job that is due, or whose holder's lease has run out. */
    @SuppressWarnings("unchecked")
    public Optional<Claimed> claim(String owner) {
        List<Object[]> rows = em.createNativeQuery("""
                        select id, kind, municipality_id, created_by, payload, step, attempts from job
                        where (state = 'WAITING' and run_at <= utc_timestamp(6))
                           or (state = 'RUNNING' and run_at <= utc_timestamp(6) and lease_until < utc_timestamp(6))
                        order by run_at, id limit 1 for update skip locked
                        """).getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = rows.get(0);
        em.createNativeQuery(
                        "update job set state = 'RUNNING', attempts = attempts + 1, message = '', lease_owner = ?2,"
                                + " lease_until = " + LEASE + " where id = ?1")
                .setParameter(1, row[0])
                .setParameter(2, owner)
                .executeUpdate();
        return Optional.of(new Claimed(
                ((Number) row[0]).longValue(),
                (String) row[1],
                number(row[2]),
                number(row[3]),
                (String) row[4],
                (String) row[5],
                ((Number) row[6]).intValue() + 1,
                owner));
    }

    /** Keeps the leases of jobs that are still running here. */
    public void extend(String owner, Collection<Long> ids) {
        for (Long id : ids) {
            em.createNativeQuery("update job set lease_until = " + LEASE
                            + " where id = ?1 and lease_owner = ?2 and state = 'RUNNING'")
                    .setParameter(1, id)
                    .setParameter(2, owner)
                    .executeUpdate();
        }
    }

    /** See {@link JobRun#checkpoint}. */
    @Transactional(TxType.REQUIRED)
    public void checkpoint(Claimed job, String step, long done, long total) {
        int rows = em.createNativeQuery("update job set step = ?3, done = ?4, total = ?5, attempts = 1, lease_until = "
                        + LEASE + " where id = ?1 and lease_owner = ?2 and state = 'RUNNING'")
                .setParameter(1, job.id())
                .setParameter(2, job.owner())
                .setParameter(3, step)
                .setParameter(4, done)
                .setParameter(5, total)
                .executeUpdate();
        if (rows == 0) {
            throw new IllegalStateException("Job " + job.id() + " has been taken over by another node");
        }
    }

    /** See {@link JobRun#message}. */
    @Transactional(TxType.REQUIRED)
    public void message(Claimed job, String text) {
        em.createNativeQuery("update job set message = ?3 where id = ?1 and lease_owner = ?2 and state = 'RUNNING'")
                .setParameter(1, job.id())
                .setParameter(2, job.owner())
                .setParameter(3, shortened(text))
                .executeUpdate();
    }

    /** The work is done, for ever. */
    public void finish(Claimed job) {
        end(job, "DONE", null);
    }

    /** The work can't be done; somebody has to look at it. */
    public void fail(Claimed job, String text) {
        end(job, "FAILED", text);
    }

    /** Tries again later, from the last checkpoint on. */
    public void postpone(Claimed job, String text, long seconds) {
        wait(job, text, seconds, job.attempts());
    }

    /** The same for a run that could not begin its work and does not count. */
    public void giveBack(Claimed job, String text, long seconds) {
        wait(job, text, seconds, job.attempts() - 1);
    }

    private void wait(Claimed job, String text, long seconds, int attempts) {
        em.createNativeQuery("""
                        update job set state = 'WAITING', message = ?3, lease_owner = '', attempts = ?5,
                          run_at = date_add(utc_timestamp(6), interval ?4 second)
                        where id = ?1 and lease_owner = ?2 and state = 'RUNNING'
                        """)
                .setParameter(1, job.id())
                .setParameter(2, job.owner())
                .setParameter(3, shortened(text))
                .setParameter(4, seconds)
                .setParameter(5, attempts)
                .executeUpdate();
    }

    private void end(Claimed job, String state, @Nullable String text) {
        em.createNativeQuery("""
                        update job set state = ?3, message = coalesce(?4, message), lease_owner = '', finished_at = ?5
                        where id = ?1 and lease_owner = ?2 and state = 'RUNNING'
                        """)
                .setParameter(1, job.id())
                .setParameter(2, job.owner())
                .setParameter(3, state)
                .setParameter(4, text == null ? null : shortened(text))
                .setParameter(5, InstantColumn.toColumn(clock.instant()))
                .executeUpdate();
    }

    private static @Nullable Long number(@Nullable Object column) {
        return column == null ? null : ((Number) column).longValue();
    }

    private static String shortened(String text) {
        return text.length() <= MESSAGE_LENGTH ? text : text.substring(0, MESSAGE_LENGTH);
    }
}
