package jp.hagukumi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two transactions that really wait for each other; the database breaks one of them off. */
@ExtendWith(ArquillianExtension.class)
class DeadlockIT {
    @Inject
    Town town;

    @Inject
    CrossedChunk chunk;

    @Inject
    CrossedJob job;

    @Inject
    Jobs jobs;

    @PersistenceContext
    EntityManager em;

    @Resource
    ManagedExecutorService threads;

    @Test
    void theChunkThatIsBrokenOffIsRepeatedAndNothingIsLostOrDoneTwice() throws Exception {
        long city = town.found();
        long one = town.person(city, "000001");
        long two = town.person(city, "000002");
        AtomicInteger tries = new AtomicInteger();
        CyclicBarrier both = new CyclicBarrier(2);
        Callable<Integer> there = () -> Deadlock.retry(() -> chunk.raise(one, two, both, tries));
        Callable<Integer> back = () -> Deadlock.retry(() -> chunk.raise(two, one, both, tries));
        for (Future<Integer> done : threads.invokeAll(List.of(there, back))) {
            assertThat(done.get()).isEqualTo(2);
        }
        assertThat(tries).as("one of the two was repeated").hasValue(3);
        assertThat(sequence(city)).containsExactly(2L, 2L);
    }

    @Test
    void twoJobsThatMeetADeadlockBothEndWithAllTheirWorkDone() {
        long city = town.found();
        long one = town.person(city, "000001");
        long two = town.person(city, "000002");
        job.meet(new CyclicBarrier(2));
        long there = submit(city, one, two);
        long back = submit(city, two, one);
        jp.hagukumi.support.Await.until("both jobs are over", () -> over(there) && over(back));
        assertThat(List.of(
                        jobs.find(there).orElseThrow().state(),
                        jobs.find(back).orElseThrow().state()))
                .containsExactly("DONE", "DONE");
        assertThat(sequence(city)).containsExactly(2L, 2L);
    }

    private long submit(long city, long first, long second) {
        String key = UUID.randomUUID().toString();
        return jobs.submit(CrossedJob.KIND, key, city, null, first + " " + second);
    }

    private boolean over(long id) {
        return jobs.find(id).orElseThrow().over();
    }

    private List<Long> sequence(long city) {
        List<?> rows = em.createNativeQuery("select activity_seq from person where municipality_id = ?1")
                .setParameter(1, city)
                .getResultList();
        return rows.stream().map(Columns::number).toList();
    }
}
