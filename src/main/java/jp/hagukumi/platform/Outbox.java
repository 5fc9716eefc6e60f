package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * What leaves the database (mail, webhooks): written with the change that causes it, delivered afterwards by an
 * {@link OutboxKind}, at least once.
 */
@ApplicationScoped
@Transactional
public class Outbox {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Puts one item, in the caller's transaction.
     *
     * @param idempotencyKey unique in the installation; the same key put twice is one item
     */
    public void put(long municipalityId, String kind, String idempotencyKey, String payloadJson) {
        em.createNativeQuery("""
                        insert into outbox (id, municipality_id, kind, idempotency_key, payload, created_at,
                          next_try_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, utc_timestamp(6))
                        on duplicate key update id = id
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, municipalityId)
                .setParameter(3, kind)
                .setParameter(4, idempotencyKey)
                .setParameter(5, payloadJson)
                .setParameter(6, InstantColumn.toColumn(clock.instant()))
                .executeUpdate();
    }

    /** What of a municipality could not be delivered so far, given up first, then the latest; at most as many as asked for. */
    public List<OutboxLine> troubled(long municipalityId, int most) {
        List<?> rows = em.createNativeQuery("""
                        select id, kind, created_at, attempts, last_error from outbox
                        where municipality_id = ?1 and delivered_at is null and (last_error <> '' or attempts >= ?2 and next_try_at <= utc_timestamp(6))
                        order by attempts >= ?2 desc, created_at desc, id desc
                        """)
                .setParameter(1, municipalityId)
                .setParameter(2, OutboxQueue.MOST_ATTEMPTS)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    /**
     * Tries once more what could not be delivered; returns false where it has been delivered meanwhile, or is being
     * delivered at this moment, or somebody else has just asked for the same.
     */
    public boolean retry(long municipalityId, long id) {
        return em.createNativeQuery("update outbox set attempts = 0, next_try_at = utc_timestamp(6)"
                                + " where id = ?1 and municipality_id = ?2 and delivered_at is null and attempts > 0"
                                + " and " + OutboxQueue.FREE)
                        .setParameter(1, id)
                        .setParameter(2, municipalityId)
                        .executeUpdate()
                == 1;
    }

    private static OutboxLine line(Object[] row) {
        int attempts = (int) Columns.number(row[3]);
        return new OutboxLine(
                Columns.number(row[0]),
                (String) row[1],
                Columns.instant(row[2]),
                attempts,
                attempts >= OutboxQueue.MOST_ATTEMPTS,
                (String) row[4]);
    }
}
