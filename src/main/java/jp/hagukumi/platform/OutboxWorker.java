package jp.hagukumi.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

    @Inject
    @Any
    Instance<OutboxKind> kinds;

    @Inject
    OutboxQueue queue;

    void begin(@Observes @Priority(LAST) Startup.Migrated migrated) {
        clockwork.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Must not throw: the executor would never call again. */
    private void tick() {
        try {
            List<OutboxItem> items = queue.claim();
            while (!items.isEmpty()) {
                items.forEach(this::deliver);
                items = queue.claim();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The outbox could not be read; tried again in " + SECONDS + " s", e);
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
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Outbox item " + item.id() + " of kind " + item.kind() + " not delivered");
            queue.failed(item, String.valueOf(e.getMessage()));
        }
    }
}
