package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A way out of the database for tests: keeps the payloads it is given, refuses those it is told to. */
@ApplicationScoped
public class ParcelKind implements OutboxKind {
    static final String KIND = "test-parcel";

    private final List<String> delivered = new CopyOnWriteArrayList<>();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(OutboxItem item) {
        if (item.payload().contains("never")) {
            throw new Undeliverable("no such place");
        }
        if (refused.contains(item.payload())) {
            throw new IllegalStateException("away");
        }
        CountDownLatch door = held.get(item.payload());
        if (door != null) {
            waiting.add(item.payload());
            pass(door);
        }
        delivered.add(item.payload());
    }

    private static void pass(CountDownLatch door) {
        try {
            door.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Deliveries of the payload wait until the latch is down. */
    public CountDownLatch hold(String payload) {
        return held.computeIfAbsent(payload, key -> new CountDownLatch(1));
    }

    /** Whether somebody waits with the payload, or has waited. */
    public boolean waiting(String payload) {
        return waiting.contains(payload);
    }

    public void refuse(String payload) {
        refused.add(payload);
    }

    public void acceptAgain(String payload) {
        refused.remove(payload);
    }

    /** Payloads that begin with the text, in the order they were delivered. */
    public List<String> delivered(String begin) {
        return delivered.stream().filter(payload -> payload.startsWith(begin)).toList();
    }
}
