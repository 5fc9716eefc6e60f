package jp.hagukumi.platform.imports;

import java.time.LocalDate;

/**
 * What an import was asked to do.
 *
 * @param effectiveOn 発令日: first day of the new state
 */
public record ImportSettings(long municipalityId, ImportMode mode, LocalDate effectiveOn) {
    /** Whether a row that the file does not name has ended. */
    public boolean full() {
        return mode == ImportMode.FULL;
    }
}
