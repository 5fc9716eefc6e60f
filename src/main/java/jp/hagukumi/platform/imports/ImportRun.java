package jp.hagukumi.platform.imports;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One import from its preview on.
 *
 * @param rowCount data rows read
 * @param faultCount all faults, listed or not
 * @param leftOut rows with a fault, which an apply leaves out
 * @param jobId job of the latest apply or undo
 * @param authority 任命権者 whose people it is limited to; empty: all
 * @param turn turn of the municipality the difference was made against; after apply, its own turn
 */
public record ImportRun(
        long id,
        long municipalityId,
        String kind,
        ImportMode mode,
        LocalDate effectiveOn,
        State state,
        String fileName,
        int rowCount,
        int faultCount,
        int leftOut,
        ImportSummary summary,
        long turn,
        String createdByName,
        Instant createdAt,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt,
        @Nullable Long jobId,
        String authority) {
    /** Where an import stands. */
    public enum State {
        /** Compared and shown; can be applied. */
        PREVIEWED,
        /** The file as a whole can't be read; nothing to apply. */
        REFUSED,
        APPLIED,
        UNDONE
    }

    /** Whether applying needs a second yes. */
    public boolean needsSecondYes() {
        return !summary.askTwice().isEmpty();
    }
}
