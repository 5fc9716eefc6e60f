package jp.hagukumi.assessment;

import java.time.Duration;

/**
 * What became of an answer that was sent.
 *
 * @param sequence that is kept now
 * @param answer that is kept now
 * @param remaining until the deadline; zero once ended
 */
public record SaveOutcome(State state, long sequence, String answer, Duration remaining) {
    public enum State {
        /** The database has it. */
        KEPT,
        /** A newer answer, from another tab or device, stands. */
        SUPERSEDED,
        /** The attempt had ended before; nothing was taken. */
        ENDED
    }
}
