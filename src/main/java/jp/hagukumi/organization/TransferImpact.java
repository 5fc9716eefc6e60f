package jp.hagukumi.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What transfers do to obligations; features above implement it for the preview of an import. */
public interface TransferImpact {
    /** Where a person is in their main posting, as rules ask for it. */
    record Placement(long unitId, String unitPath, Grade grade, EmploymentType employmentType, String occupation) {}

    /** A person whose placement differs after the import; null before for a joiner, after for a leaver. */
    record Transfer(
            long personId,
            @Nullable Placement before,
            @Nullable Placement after) {}

    /** Numbers of obligations (person × course). */
    record Obligations(int gained, int lost) {
        public Obligations plus(Obligations other) {
            return new Obligations(gained + other.gained, lost + other.lost);
        }
    }

    /** Called before anything is stored, with at most a thousand transfers at a time. */
    Obligations impact(long municipalityId, LocalDate effectiveOn, List<Transfer> transfers);
}
