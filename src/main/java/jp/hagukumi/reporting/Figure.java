package jp.hagukumi.reporting;

import jp.hagukumi.reporting.rules.Count;
import jp.hagukumi.reporting.rules.Rate;
import jp.hagukumi.reporting.rules.Standing;

/**
 * A 修了率 with what it must never stand without.
 *
 * @param lastYear the same figure on the same day a year before
 * @param target per cent
 */
public record Figure(Count count, Count lastYear, int target) {
    public Rate rate() {
        return count.completion();
    }

    public Standing standing() {
        return Standing.of(rate(), target);
    }

    /** 前年差 in points with its sign; empty where last year is unknown. */
    public String change() {
        return rate().minus(lastYear.completion());
    }

    /** Whether it is lower than a year ago. */
    public boolean isFalling() {
        return change().startsWith("−");
    }
}
