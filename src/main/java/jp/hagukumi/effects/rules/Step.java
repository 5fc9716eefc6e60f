package jp.hagukumi.effects.rules;

import java.util.Collection;

/**
 * A step of the work, as measured before and after the change.
 *
 * @param casesPerYear how often it is done in a year
 * @param secondsBefore one case before the change
 * @param secondsAfter one case after it; more than before where it takes longer now
 */
public record Step(int casesPerYear, int secondsBefore, int secondsAfter) {
    /** Saved in a year; negative where it takes longer now. */
    public long secondsPerYear() {
        return (long) (secondsBefore - secondsAfter) * casesPerYear;
    }

    /** Σ (before − after) × cases per year, of all steps. */
    public static long secondsPerYear(Collection<Step> steps) {
        return steps.stream().mapToLong(Step::secondsPerYear).sum();
    }
}
