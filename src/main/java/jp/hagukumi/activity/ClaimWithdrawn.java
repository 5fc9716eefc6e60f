package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * The approval of a claim was cancelled: the {@link ClaimApproved} of the same claim no longer counts.
 *
 * @param occurredOn day on which it was cancelled
 */
public record ClaimWithdrawn(
        long municipalityId, long personId, String subjectCode, int subjectVersion, LocalDate occurredOn, long claimId)
        implements Activity {
    @Override
    public String sourceKey() {
        return "claim-withdrawn:" + claimId;
    }

    @Override
    public String withdraws() {
        return "claim:" + claimId;
    }
}
