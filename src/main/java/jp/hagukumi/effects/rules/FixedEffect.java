package jp.hagukumi.effects.rules;

import java.time.YearMonth;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * An effect that has been confirmed and fixed, as far as counting needs it.
 *
 * @param operationId the 業務 that it changed
 * @param savings by the month from which they hold, the first one the month of going live; never empty
 * @param last month in which it counts, inclusive
 * @param costYen spent once, for going live
 */
public record FixedEffect(
        long id, long operationId, NavigableMap<YearMonth, Saving> savings, YearMonth last, long costYen) {
    public FixedEffect {
        savings = Collections.unmodifiableNavigableMap(new TreeMap<>(savings));
    }

    /** The month it went live. */
    public YearMonth live() {
        return savings.firstKey();
    }

    /** Whether it counts in the month. */
    boolean isLive(YearMonth month) {
        return !month.isBefore(live()) && !month.isAfter(last);
    }

    /** What was measured last before the end of the month; only for a month in which it is live. */
    Saving in(YearMonth month) {
        return savings.floorEntry(month).getValue();
    }
}
