package jp.hagukumi.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.InstantColumn;

/** The transactions of a {@link ReplayJob}. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ReplayChunk {
    private static final String PEOPLE = " from person p where p.municipality_id = ?1 and p.id > ?2"
            + " and (?3 = 0 or p.id = ?3) and (?4 = 0 or exists (select 1 from derivation_pending d"
            + " where d.municipality_id = p.municipality_id and d.person_id = p.id))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Replay replay;

    @Inject
    Clock clock;

    /** See {@link Replay#people}; tells how many they are. */
    public int replay(long municipalityId, List<Long> personIds) {
        replay.people(municipalityId, personIds);
        return personIds.size();
    }

    public long count(long municipalityId, ReplayScope scope, long after) {
        Object count =
                query("select count(*)" + PEOPLE, municipalityId, scope, after).getSingleResult();
        return Columns.number(count);
    }

    public List<Long> next(long municipalityId, ReplayScope scope, long after, int most) {
        List<?> ids = query("select p.id" + PEOPLE + " order by p.id", municipalityId, scope, after)
                .setMaxResults(most)
                .getResultList();
        return ids.stream().map(Columns::number).toList();
    }

    private Query query(String sql, long municipalityId, ReplayScope scope, long after) {
        return em.createNativeQuery(sql)
                .setParameter(1, municipalityId)
                .setParameter(2, after)
                .setParameter(3, scope.personId())
                .setParameter(4, scope.onlyPending() ? 1 : 0);
    }

    /** Keeps that this person's replay is still to be made up for. */
    public void note(long municipalityId, long personId, RuntimeException failure) {
        Subject.lock(em, municipalityId, List.of(personId));
        em.createNativeQuery(Dispatcher.NOTE)
                .setParameter(1, municipalityId)
                .setParameter(2, personId)
                .setParameter(3, InstantColumn.toColumn(clock.instant()))
                .setParameter(4, Dispatcher.shortened(failure))
                .executeUpdate();
    }
}
