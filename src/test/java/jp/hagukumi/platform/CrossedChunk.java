package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** A chunk that raises a number of two people, one after the other. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CrossedChunk {
    @PersistenceContext
    EntityManager em;

    /** On the first two tries waits in between until the other side has its first row too. */
    public int raise(long first, long second, CyclicBarrier both, AtomicInteger tries) {
        boolean early = tries.incrementAndGet() <= 2;
        int rows = raise(first);
        if (early) {
            meet(both);
        }
        return rows + raise(second);
    }

    private int raise(long person) {
        return em.createNativeQuery("update person set activity_seq = activity_seq + 1 where id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
