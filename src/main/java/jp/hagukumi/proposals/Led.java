package jp.hagukumi.proposals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project that a proposal became.
 *
 * @param endedOn when it was stopped or failed; null: the proposal follows it
 * @param reason why it ended so; else empty
 */
public record Led(
        long projectId, LocalDate begunOn, @Nullable LocalDate endedOn, String reason) {
    /** Whether the proposal follows it. */
    public boolean isInForce() {
        return endedOn == null;
    }
}
