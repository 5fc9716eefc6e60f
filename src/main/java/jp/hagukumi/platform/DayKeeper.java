package jp.hagukumi.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Submits the job of each day that has begun: one day after the other, and not before the last one is over. */
@ApplicationScoped
public class DayKeeper {
    private static final Logger LOG = Logger.getLogger(DayKeeper.class.getName());
    private static final int LAST = 10_000;
    private static final int SECONDS = 5;

    @Resource
    ManagedScheduledExecutorService clockwork;

    @Inject
    MunicipalityIds municipalities;

    @Inject
    DayBook book;

    @Inject
    Clock clock;

    void begin(@Observes @Priority(LAST) Startup.Migrated migrated) {
        clockwork.scheduleWithFixedDelay(this::tick, 2, SECONDS, TimeUnit.SECONDS);
    }

    /** Must not throw: the executor would never call again. */
    private void tick() {
        try {
            LocalDate today = LocalDate.now(clock);
            for (long municipality : municipalities.all()) {
                book.submitNext(municipality, today);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The days could not be looked after; tried again in " + SECONDS + " s", e);
        }
    }
}
