package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Lets one run of a kind go on at a time in a municipality, on whichever node. */
@ApplicationScoped
public class RunLocks {
    @PersistenceContext
    EntityManager em;

    /**
     * Waits until nobody else holds it, then holds it until the transaction ends. What the run reads afterwards was written
     * by whoever held it before.
     *
     * @param run name of the work, at most 60 characters: {@code learning.reminders}
     */
    @Transactional(TxType.MANDATORY)
    public void take(long municipalityId, String run) {
        em.createNativeQuery(
                        "insert into run_lock (municipality_id, run) values (?1, ?2) on duplicate key update run = run")
                .setParameter(1, municipalityId)
                .setParameter(2, run)
                .executeUpdate();
    }
}
