package jp.hagukumi.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Delivers what lies in the outbox, every few seconds, one item after the other. */
@ApplicationScoped
public class OutboxWorker {
    private static final Logger LOG = Logger.getLogger(OutboxWorker.class.getName());
    private static final int LAST = 10_000;
    private static final int SECONDS = 3;

    @Resource
    ManagedScheduledExecutorService clockwork;

    @Resource
    ManagedExecutorService threads;

    @Inject
    @Any
    Instance<OutboxKind> kinds;

    @Inject
    OutboxQueue queue;

    private final AtomicBoolean busy = new AtomicBoolean();

    void begin(@Observes @Priority(LAST) Startup.Migrated migrated) {
        clockwork.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Delivers on another thread: jobs and days begin on this one, and a mail server that hangs must not stop them. Must not
     * throw: the executor would never call again.
     */
    private void tick() {
        if (busy.compareAndSet(false, true)) {
            try {
                threads.execute(this::run);
            } catch (RejectedExecutionException e) {
                busy.set(false);
                LOG.log(Level.WARNING, "No thread for the outbox; tried again in " + SECONDS + " s", e);
            }
        }
    }

    private void run() {
        try {
            work();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The outbox could not be read; tried again in " + SECONDS + " s", e);
        } finally {
            busy.set(false);
        }
    }

    /** Delivers whatever is due. Several may do so at once, on one node or many. */
    public void work() {
        for (List<OutboxItem> items = queue.claim(); !items.isEmpty(); items = queue.claim()) {
            items.forEach(this::deliver);
        }
    }

    private void deliver(OutboxItem item) {
        try {
            kinds.stream()
                    .filter(kind -> kind.kind().equals(item.kind()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No outbox kind " + item.kind()))
                    .deliver(item);
            queue.delivered(item);
        } catch (Undeliverable e) {
            LOG.log(Level.WARNING, "Outbox item {0} was given up: {1}", new Object[] {
                Long.toString(item.id()), e.getMessage()
            });
            queue.giveUp(item, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Outbox item {0} not delivered: {1}", new Object[] {
                Long.toString(item.id()), e.getMessage()
            });
            queue.failed(item, String.valueOf(e.getMessage()));
        }
    }
}
