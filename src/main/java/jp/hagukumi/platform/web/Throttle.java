package jp.hagukumi.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down whoever tries one password on many accounts, or many tokens: an address with 100 failures rests until ten
 * minutes after the first of them.
 *
 * <p>The number is high because a whole city hall may stand behind one address; the accounts themselves rest after five.
 * Kept per node and in memory: losing it at a restart costs nothing.
 */
@ApplicationScoped
public class Throttle {
    static final int FREE_FAILURES = 100;
    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Failures> byAddress = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    /** Whether this address has to wait; then nothing it sends is even looked at. */
    public boolean rests(String address) {
        return rests(address, FREE_FAILURES);
    }

    /** The same with another number, for what may be asked for more often than a password may be wrong. */
    public boolean rests(String address, int free) {
        Failures failures = byAddress.get(address);
        return failures != null && failures.count() >= free && !failures.over(clock.instant());
    }

    /** Counts one wrong password or token. */
    public void failed(String address) {
        Instant now = clock.instant();
        if (byAddress.size() >= MOST_ADDRESSES) {
            byAddress.values().removeIf(failures -> failures.over(now));
        }
        byAddress.merge(
                address,
                new Failures(now, 1),
                (old, one) -> old.over(now) ? one : new Failures(old.first(), old.count() + 1));
    }

    private record Failures(Instant first, int count) {
        boolean over(Instant now) {
            return first.plus(WINDOW).isBefore(now);
        }
    }
}
