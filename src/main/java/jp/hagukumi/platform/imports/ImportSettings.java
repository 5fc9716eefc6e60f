package jp.hagukumi.platform.imports;

import java.time.LocalDate;

/**
 * What an import was asked to do.
 *
 * @param effectiveOn 発令日: first day of the new state
 * @param authority 任命権者 whose people alone it may touch; empty: everybody
 */
public record ImportSettings(long municipalityId, ImportMode mode, LocalDate effectiveOn, String authority) {
    /** An import about everybody. */
    public ImportSettings(long municipalityId, ImportMode mode, LocalDate effectiveOn) {
        this(municipalityId, mode, effectiveOn, "");
    }

    /** Whether a row that the file does not name has ended. */
    public boolean full() {
        return mode == ImportMode.FULL;
    }

    /** Whether people of this 任命権者 may be touched. */
    public boolean covers(String ofPerson) {
        return authority.isEmpty() || authority.equals(ofPerson);
    }
}
