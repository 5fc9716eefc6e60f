package jp.hagukumi.effects;

import jp.hagukumi.effects.rules.Step;

/**
 * A step of the work as it was measured.
 *
 * @param samples how many cases were timed; 0 where it was estimated
 * @param method how it was measured
 */
public record EffectLine(
        String name, int casesPerYear, int secondsBefore, int secondsAfter, int samples, String method) {
    /** Of the method, in characters. */
    public static final int LONGEST_METHOD = 200;

    Step step() {
        return new Step(casesPerYear, secondsBefore, secondsAfter);
    }

    /** Saved in a year; negative where it takes longer now. */
    public long secondsPerYear() {
        return step().secondsPerYear();
    }
}
