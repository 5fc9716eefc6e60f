package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * An attempt at a test was passed.
 *
 * @param attemptId of the attempt
 * @param percent of points, 0–100
 * @param firstAttempt whether it was the first in its context
 */
public record TestPassed(
        long municipalityId,
        long personId,
        String subjectCode,
        int subjectVersion,
        LocalDate occurredOn,
        long attemptId,
        int percent,
        boolean firstAttempt)
        implements Activity {
    @Override
    public String sourceKey() {
        return "attempt:" + attemptId;
    }
}
