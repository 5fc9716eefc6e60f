package jp.hagukumi.assessment;

import java.time.Instant;

/**
 * Told in the transaction that ends an attempt, however it ends (handed in or out of time).
 *
 * @param context what the attempt was for, as given at the start: {@code enrolment:<id>}
 * @param percent of points reached, 0–100, rounded down
 * @param firstAttempt whether it was the person's first at this test in this context
 */
public record AttemptFinished(
        long municipalityId,
        long personId,
        long attemptId,
        String context,
        String testCode,
        int testVersion,
        int percent,
        boolean passed,
        boolean firstAttempt,
        Instant at) {}
