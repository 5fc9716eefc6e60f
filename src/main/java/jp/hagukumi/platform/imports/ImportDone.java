package jp.hagukumi.platform.imports;

import java.time.LocalDate;

/**
 * An import has been applied or taken back; fired after that has committed, outside a transaction, and again where the
 * work was cut off before every observer was through. Progress counts as finished only after all observers.
 *
 * @param kind name of the {@link ImportKind}
 * @param undone whether it was taken back
 */
public record ImportDone(long municipalityId, long importId, String kind, LocalDate effectiveOn, boolean undone) {}
