package jp.hagukumi.projects.rules;

import java.math.BigDecimal;

/** How a review stands. */
public sealed interface Outcome {
    /** So many sheets are missing. */
    record Waiting(int missing) implements Outcome {}

    /**
     * The reviewers must talk first.
     *
     * @param spread points between the highest and the lowest
     * @param zero whether a criterion that fails at zero was given none
     */
    record Talk(BigDecimal spread, boolean zero) implements Outcome {}

    /** The work passes with the mean of the points. */
    record Passed(BigDecimal points, boolean excellent) implements Outcome {}

    /**
     * The work does not pass.
     *
     * @param zero whether it is for a criterion that fails at zero
     */
    record Failed(BigDecimal points, boolean zero) implements Outcome {}

    /** Whether a decision can fall. */
    default boolean isDecided() {
        return this instanceof Passed || this instanceof Failed;
    }
}
