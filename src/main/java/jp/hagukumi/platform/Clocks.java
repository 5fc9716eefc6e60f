package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the one clock of the application, in the business zone.
 *
 * <p>{@code hagukumi.clock.today} moves it: the application then starts at 9 o'clock of that day and goes on from there.
 * It is meant for demonstrations and tests only.
 */
@Named
@ApplicationScoped
public class Clocks {
    @Inject
    @ConfigProperty(name = "hagukumi.clock.today")
    Optional<LocalDate> today;

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return today.map(Clocks::startingOn).orElseGet(() -> Clock.system(Days.ZONE));
    }

    /** Whether the clock has been moved, so that the screens can say so. */
    public boolean isMoved() {
        return today.isPresent();
    }

    private static Clock startingOn(LocalDate day) {
        Clock system = Clock.system(Days.ZONE);
        var start = day.atTime(LocalTime.of(9, 0)).atZone(Days.ZONE).toInstant();
        return Clock.offset(system, Duration.between(system.instant(), start));
    }
}
