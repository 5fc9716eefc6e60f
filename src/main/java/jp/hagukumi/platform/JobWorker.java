package jp.hagukumi.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks for due jobs every second and runs up to two at a time on this node. */
@ApplicationScoped
public class JobWorker {
    static final int PLACES = 2;

    private static final Logger LOG = Logger.getLogger(JobWorker.class.getName());
    private static final int LAST = 10_000;
    private static final int TICKS_PER_EXTENSION = JobQueue.LEASE_SECONDS / 3;

    @Resource
    ManagedScheduledExecutorService clockwork;

    @Resource
    ManagedExecutorService threads;

    @Inject
    JobQueue queue;

    @Inject
    JobRunner runner;

    private final String owner = UUID.randomUUID().toString();
    private final Set<Long> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;
    private int ticks;

    /** After everything else has been set up. */
    void begin(@Observes @Priority(LAST) Startup.Migrated migrated) {
        clockwork.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    /** Must not throw: the executor would never call again. */
    private void tick() {
        try {
            ticks++;
            if (ticks % TICKS_PER_EXTENSION == 0 && !running.isEmpty()) {
                queue.extend(owner, Set.copyOf(running));
            }
            while (!stopping && running.size() < PLACES) {
                Optional<Claimed> job = queue.claim(owner);
                if (job.isEmpty()) {
                    return;
                }
                begin(job.get());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Looking for jobs failed; tried again in a second", e);
        }
    }

    private void begin(Claimed job) {
        running.add(job.id());
        threads.execute(() -> {
            try {
                runner.run(job);
            } finally {
                running.remove(job.id());
            }
        });
    }
}
