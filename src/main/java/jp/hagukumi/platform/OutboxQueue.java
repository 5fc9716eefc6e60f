package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** The worker's side of the outbox table. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class OutboxQueue {
    /** Tries after which an item is left alone; a day has gone by then. */
    static final int MOST_ATTEMPTS = 12;

    private static final int BATCH = 10;

    /** Nobody is delivering the item at this moment; one whose node died is free again when the lease has run out. */
    static final String FREE = "(claimed_until is null or claimed_until < utc_timestamp(6))";

    /** More than a whole batch can take: an item takes a minute at most. */
    private static final int LEASE_MINUTES = 15;

    private static final String LEASE = "date_add(utc_timestamp(6), interval " + LEASE_MINUTES + " minute)";
    private static final int LONGEST_WAIT_MINUTES = 512;
    private static final int ERROR_LENGTH = 400;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Takes some items that are due, which no other node gets meanwhile. One that is marked neither delivered nor
     * failed comes back by itself a quarter of an hour later, so that a node that dies loses none.
     */
    @SuppressWarnings("unchecked")
    public List<OutboxItem> claim() {
        List<Object[]> rows = em.createNativeQuery("""
                        select id, municipality_id, kind, idempotency_key, payload, attempts from outbox
                        where delivered_at is null and next_try_at <= utc_timestamp(6) and attempts < ?1
                        order by next_try_at limit ?2 for update skip locked
                        """)
                .setParameter(1, MOST_ATTEMPTS)
                .setParameter(2, BATCH)
                .getResultList();
        for (Object[] row : rows) {
            em.createNativeQuery("update outbox set attempts = attempts + 1, next_try_at = " + LEASE
                            + ", claimed_until = " + LEASE + " where id = ?1")
                    .setParameter(1, row[0])
                    .executeUpdate();
        }
        return rows.stream().map(OutboxQueue::item).toList();
    }

    /** Never delivers it again. */
    public void delivered(OutboxItem item) {
        em.createNativeQuery("update outbox set delivered_at = ?2, last_error = '', claimed_until = null where id = ?1")
                .setParameter(1, item.id())
                .setParameter(2, InstantColumn.toColumn(clock.instant()))
                .executeUpdate();
    }

    /** Keeps why it could not be delivered this time; it is tried again 1, 2, 4 … 512 minutes later. */
    public void failed(OutboxItem item, String error) {
        keep(item, error, item.attempts(), Math.min(1 << (item.attempts() - 1), LONGEST_WAIT_MINUTES));
    }

    /** Keeps why it can't be delivered; it is not tried again unless somebody asks for it. */
    public void giveUp(OutboxItem item, String error) {
        keep(item, error, MOST_ATTEMPTS, 0);
    }

    private void keep(OutboxItem item, String error, int attempts, int minutes) {
        em.createNativeQuery("update outbox set last_error = ?2, attempts = ?3, claimed_until = null,"
                        + " next_try_at = date_add(utc_timestamp(6), interval ?4 minute) where id = ?1")
                .setParameter(1, item.id())
                .setParameter(2, error.length() <= ERROR_LENGTH ? error : error.substring(0, ERROR_LENGTH))
                .setParameter(3, attempts)
                .setParameter(4, minutes)
                .executeUpdate();
    }

    private static OutboxItem item(Object[] row) {
        return new OutboxItem(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Number) row[5]).intValue() + 1);
    }
}
