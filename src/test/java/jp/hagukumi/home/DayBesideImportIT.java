package jp.hagukumi.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import jp.hagukumi.attainment.RatingOpenings;
import jp.hagukumi.learning.Reminders;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The work of a day doesn't wait for an import, which holds the row of its municipality shared to its end. */
@ExtendWith(ArquillianExtension.class)
class DayBesideImportIT {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 26);

    @Inject
    Town town;

    @Inject
    RatingOpenings openings;

    @Inject
    Reminders reminders;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService threads;

    @Test
    void roundsOpenAndRemindersGoOutWhileAnImportIsUnderWay() throws Exception {
        long city = town.found();
        transaction.begin();
        try {
            em.createNativeQuery("select id from municipality where id = ?1 lock in share mode")
                    .setParameter(1, city)
                    .getSingleResult();
            Callable<Integer> opening = () -> openings.begin(city, DAY);
            Callable<Integer> reminding = () -> reminders.remind(city, DAY);
            assertThat(threads.submit(opening).get()).isZero();
            assertThat(threads.submit(reminding).get()).isZero();
        } finally {
            transaction.rollback();
        }
    }
}
