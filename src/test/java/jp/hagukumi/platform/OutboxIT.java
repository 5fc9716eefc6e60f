package jp.hagukumi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.hagukumi.support.Await;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OutboxIT {
    @Inject
    Town town;

    @Inject
    Outbox outbox;

    @Inject
    OutboxQueue queue;

    @Inject
    OutboxWorker worker;

    @Inject
    ParcelKind parcels;

    @Inject
    Jobs jobs;

    @Inject
    CountedJob counted;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService threads;

    private long city;
    private final String name = UUID.randomUUID().toString();

    @BeforeEach
    void found() {
        city = town.found();
    }

    @Test
    void fourWorkersAtOnceDeliverEachItemOnce() throws Exception {
        List<String> all =
                IntStream.range(0, 60).mapToObj(i -> name + "/" + i).sorted().toList();
        transaction.begin();
        all.forEach(this::put);
        transaction.commit();
        Callable<Void> work = () -> {
            worker.work();
            return null;
        };
        threads.invokeAll(Collections.nCopies(4, work));
        Await.until("60 deliveries", () -> parcels.delivered(name).size() >= 60);
        worker.work();
        assertThat(parcels.delivered(name).stream().sorted().toList()).isEqualTo(all);
    }

    @Test
    void aDeliveryThatHangsStopsNoJob() {
        CountDownLatch door = parcels.hold(name);
        try {
            put(name);
            Await.until("somebody at the door", () -> parcels.waiting(name));
            jobs.submit(CountedJob.KIND, name, null, null, name);
            Await.until("the job", () -> counted.runs(name).size() == 1);
            assertThat(parcels.delivered(name)).isEmpty();
        } finally {
            door.countDown();
        }
        Await.until("delivery", () -> parcels.delivered(name).size() == 1);
    }

    @Test
    void theSameKeyPutTwiceIsOneItem() {
        put(name);
        outbox.put(city, ParcelKind.KIND, name, name + " again");
        put(name + " last");
        Await.until("delivery", () -> parcels.delivered(name).contains(name + " last"));
        assertThat(parcels.delivered(name)).containsExactly(name, name + " last");
    }

    @Test
    void whatFailsIsTriedAgainLaterAndLaterAndIsThenGivenUpWhereItCanBeSeen() throws Exception {
        putForLater(name);
        long id = id(name);
        List<Integer> minutes = new ArrayList<>();
        for (int attempt = 1; attempt <= OutboxQueue.MOST_ATTEMPTS; attempt++) {
            queue.failed(new OutboxItem(id, city, ParcelKind.KIND, name, name, attempt), "away");
            minutes.add(minutesUntilNextTry(id));
            assertThat(outbox.troubled(city, 10))
                    .extracting(OutboxLine::givenUp)
                    .containsExactly(attempt == OutboxQueue.MOST_ATTEMPTS);
        }
        assertThat(minutes).containsExactly(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 512, 512);
        assertThat(outbox.retry(town.found(), id)).as("by another municipality").isFalse();
        assertThat(outbox.retry(city, id)).isTrue();
        Await.until("delivery", () -> parcels.delivered(name).contains(name));
        Await.until("no trouble", () -> outbox.troubled(city, 10).isEmpty());
        assertThat(outbox.retry(city, id)).as("what was delivered").isFalse();
    }

    @Test
    void theLastTryOfTheWorkerLeavesTheReasonAndARetryDelivers() throws Exception {
        parcels.refuse(name);
        putForLater(name);
        change(id(name), "attempts = 11, next_try_at = utc_timestamp(6)");
        Await.until("given up", () -> outbox.troubled(city, 10).stream().anyMatch(OutboxLine::givenUp));
        assertThat(outbox.troubled(city, 10)).extracting(OutboxLine::lastError).containsExactly("away");
        parcels.acceptAgain(name);
        assertThat(outbox.retry(city, id(name))).isTrue();
        Await.until("delivery", () -> parcels.delivered(name).size() == 1);
    }

    @Test
    void whatIsBeingDeliveredIsNotSentTwiceBySomebodyWhoAsksForAnotherTry() throws Exception {
        putForLater(name);
        CountDownLatch door = parcels.hold(name);
        change(id(name), "attempts = 11, last_error = 'away', next_try_at = utc_timestamp(6)");
        Await.until("delivery begun", () -> parcels.waiting(name));
        assertThat(outbox.retry(city, id(name))).isFalse();
        worker.work();
        door.countDown();
        Await.until("delivered", () -> outbox.troubled(city, 10).isEmpty());
        assertThat(outbox.retry(city, id(name))).isFalse();
        worker.work();
        assertThat(parcels.delivered(name)).containsExactly(name);
    }

    @Test
    void ofTwoWhoAskAtOnceForAnotherTryOneIsHeardAndItIsSentOnce() throws Exception {
        putForLater(name);
        change(id(name), "attempts = 12, last_error = 'away', next_try_at = '2026-01-01'");
        long id = id(name);
        List<Future<Boolean>> answers = threads.invokeAll(Collections.nCopies(8, () -> outbox.retry(city, id)));
        int heard = 0;
        for (Future<Boolean> answer : answers) {
            heard += answer.get() ? 1 : 0;
        }
        assertThat(heard).isEqualTo(1);
        Await.until("delivery", () -> !parcels.delivered(name).isEmpty());
        worker.work();
        assertThat(parcels.delivered(name)).containsExactly(name);
    }

    @Test
    void whatCanNeverBeDeliveredIsGivenUpAtOnce() {
        put(name + " never");
        Await.until("given up", () -> !outbox.troubled(city, 10).isEmpty());
        assertThat(outbox.troubled(city, 10)).allSatisfy(line -> {
            assertThat(line.givenUp()).isTrue();
            assertThat(line.lastError()).isEqualTo("no such place");
        });
    }

    private void put(String key) {
        outbox.put(city, ParcelKind.KIND, key, key);
    }

    /** In one transaction, so that the worker in the background does not get it. */
    private void putForLater(String key) throws Exception {
        transaction.begin();
        put(key);
        em.createNativeQuery("update outbox set next_try_at = '2099-01-01 00:00:00' where idempotency_key = ?1")
                .setParameter(1, key)
                .executeUpdate();
        transaction.commit();
    }

    private void change(long id, String columns) throws Exception {
        transaction.begin();
        em.createNativeQuery("update outbox set " + columns + " where id = " + id)
                .executeUpdate();
        transaction.commit();
    }

    private long id(String key) {
        return number("select id from outbox where idempotency_key = '" + key + "'");
    }

    private int minutesUntilNextTry(long id) {
        return (int) number("select round(timestampdiff(second, utc_timestamp(6), next_try_at) / 60) from outbox"
                + " where id = " + id);
    }

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
