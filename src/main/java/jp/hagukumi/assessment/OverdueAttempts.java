package jp.hagukumi.assessment;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.hagukumi.platform.Startup;
import org.jspecify.annotations.Nullable;

/**
 * Ends the attempts that nobody came back to, every minute on every node; each in a transaction of its own, and one
 * that another node has just ended stays as it is.
 */
@ApplicationScoped
public class OverdueAttempts {
    private static final Logger LOG = Logger.getLogger(OverdueAttempts.class.getName());
    private static final int EVERY_SECONDS = 60;
    private static final int CHUNK = 500;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    AttemptEnding ending;

    private @Nullable ScheduledFuture<?> schedule;

    void start(@Observes Startup.Migrated migrated) {
        schedule = executor.scheduleWithFixedDelay(this::sweepSafely, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (schedule != null) {
            schedule.cancel(false);
        }
    }

    /** Ends what is overdue, at most one chunk; how many there were. */
    public int sweep() {
        List<AttemptEnding.Overdue> overdue = ending.overdue(CHUNK);
        for (AttemptEnding.Overdue one : overdue) {
            try {
                ending.expire(one);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Attempt " + one.id() + " could not be ended; it is tried again", e);
            }
        }
        return overdue.size();
    }

    /** An exception would end the schedule. */
    private void sweepSafely() {
        try {
            sweep();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Overdue attempts could not be looked up", e);
        }
    }
}
