package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Work in the background: asked for here, done by a {@link JobKind} on whichever node is free, once.
 *
 * <p>Jobs are rows, so they survive a restart. Due times and leases go by the clock of the database, which all nodes
 * share; the days shown go by the clock of the application.
 */
@ApplicationScoped
@Transactional
public class Jobs {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Asks for work, in the caller's transaction: it begins only after that has committed.
     *
     * @param key names this very piece of work; asked for twice, it is the same job
     * @param municipalityId null for work over all municipalities
     * @param createdBy account that asked, null for the application itself
     * @return id of the new job, or of the one that has this key
     */
    public long submit(
            String kind, String key, @Nullable Long municipalityId, @Nullable Long createdBy, String payloadJson) {
        em.createNativeQuery("""
                        insert into job (id, municipality_id, kind, job_key, state, payload, step, run_at, lease_until,
                          created_by, created_at)
                        values (?1, ?2, ?3, ?4, 'WAITING', ?5, '', utc_timestamp(6), utc_timestamp(6), ?6, ?7)
                        on duplicate key update id = id
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, municipalityId)
                .setParameter(3, kind)
                .setParameter(4, key)
                .setParameter(5, payloadJson)
                .setParameter(6, createdBy)
                .setParameter(7, InstantColumn.toColumn(clock.instant()))
                .executeUpdate();
        Object id = em.createNativeQuery("select id from job where job_key = ?1 and municipality_id <=> ?2")
                .setParameter(1, key)
                .setParameter(2, municipalityId)
                .getSingleResult();
        return ((Number) id).longValue();
    }

    /**
     * As {@link #submit}, but where all jobs of the key have failed for good, one more that begins at the beginning.
     *
     * @param key at most 190 characters
     */
    public long submitAfterFailure(
            String kind, String key, @Nullable Long municipalityId, @Nullable Long createdBy, String payloadJson) {
        Object failed = em.createNativeQuery(
                        "select count(*) from job where (job_key = ?1 or job_key like concat(?1, '#%')) and state = 'FAILED'"
                                + " and municipality_id <=> ?2")
                .setParameter(1, key)
                .setParameter(2, municipalityId)
                .getSingleResult();
        String next = number(failed) == 0 ? key : key + "#" + number(failed);
        return submit(kind, next, municipalityId, createdBy, payloadJson);
    }

    /**
     * As {@link #submit}, but one more where all jobs of the key have begun: what is asked for again while it waits is one
     * job, and what is asked for afterwards is another.
     *
     * @param key at most 190 characters, without {@code %} and {@code _}
     */
    public long submitUnlessWaiting(
            String kind, String key, @Nullable Long municipalityId, @Nullable Long createdBy, String payloadJson) {
        Object[] found = (Object[]) em.createNativeQuery("""
                        select min(case when state = 'WAITING' and step = '' then id end), count(*) from job
                        where job_key like concat(?1, '#%') and municipality_id <=> ?2
                        """)
                .setParameter(1, key)
                .setParameter(2, municipalityId)
                .getSingleResult();
        return found[0] != null
                ? ((Number) found[0]).longValue()
                : submit(kind, key + "#" + number(found[1]), municipalityId, createdBy, payloadJson);
    }

    /** The job with the given id; callers check that it is theirs to see. */
    @SuppressWarnings("unchecked")
    public Optional<JobState> find(long id) {
        List<Object[]> rows = em.createNativeQuery(
                        "select id, kind, state, done, total, message from job where id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(Jobs::state);
    }

    /** A failed job waits for its turn again, from its last checkpoint on; returns false where it has not failed. */
    public boolean retry(long municipalityId, long id) {
        return em.createNativeQuery("""
                                update job set state = 'WAITING', attempts = 0, message = '', finished_at = null,
                                  run_at = utc_timestamp(6)
                                where id = ?1 and municipality_id = ?2 and state = 'FAILED'
                                """)
                        .setParameter(1, id)
                        .setParameter(2, municipalityId)
                        .executeUpdate()
                == 1;
    }

    /** The latest jobs of a municipality, newest first, at most as many as asked for. */
    @SuppressWarnings("unchecked")
    public List<JobLine> latest(long municipalityId, int most) {
        List<Object[]> rows = em.createNativeQuery("""
                        select id, kind, state, done, total, message, created_at, finished_at, attempts
                        from job where municipality_id = ?1 order by created_at desc, id desc
                        """)
                .setParameter(1, municipalityId)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(Jobs::line).toList();
    }

    private static JobLine line(Object[] row) {
        return new JobLine(state(row), instant(row[6]), row[7] == null ? null : instant(row[7]), number(row[8]));
    }

    private static JobState state(Object[] row) {
        return new JobState(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue(),
                (String) row[5]);
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    private static Instant instant(Object column) {
        return InstantColumn.ofColumn(column);
    }
}
