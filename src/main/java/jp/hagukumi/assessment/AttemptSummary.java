package jp.hagukumi.assessment;

import java.time.Instant;

/**
 * One line of a person's history of attempts.
 *
 * @param number from 1 in its context
 * @param at when it ended, or began while it is open
 * @param percent 0 while open
 */
public record AttemptSummary(
        long id, int number, AttemptState state, Instant at, int right, int questions, int percent, boolean passed) {

    static AttemptSummary of(Attempt attempt) {
        Instant finished = attempt.finishedAt();
        return new AttemptSummary(
                attempt.id(),
                attempt.number(),
                attempt.state(),
                finished == null ? attempt.startedAt() : finished,
                attempt.rightCount(),
                attempt.questionCount(),
                attempt.percent(),
                attempt.passed());
    }

    public boolean open() {
        return state == AttemptState.OPEN;
    }
}
