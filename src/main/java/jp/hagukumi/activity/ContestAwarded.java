package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * A proposal of the person was commended in an idea contest (表彰).
 *
 * @param subjectCode number of the proposal
 * @param subjectVersion 年度 in which it was submitted
 */
public record ContestAwarded(
        long municipalityId,
        long personId,
        String subjectCode,
        int subjectVersion,
        LocalDate occurredOn,
        long contestId,
        long proposalId)
        implements Activity {
    @Override
    public String sourceKey() {
        return "contest-awarded:" + proposalId + ":" + personId;
    }
}
