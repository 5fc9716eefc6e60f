package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * What a person claimed was approved, or taken over from past records.
 *
 * @param subjectCode of the list in the rules of claims; the name of the kind where it stands in no list
 * @param subjectVersion of those rules: 20260401
 * @param occurredOn the last day of what was done
 * @param minutes it took; 0 where that is not asked for
 */
public record ClaimApproved(
        long municipalityId,
        long personId,
        String subjectCode,
        int subjectVersion,
        LocalDate occurredOn,
        ClaimKind kind,
        int minutes,
        long claimId)
        implements Activity {
    @Override
    public String sourceKey() {
        return "claim:" + claimId;
    }
}
