package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

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
}
