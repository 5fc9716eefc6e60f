package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * A proposal of the person entered an idea contest: it was taken up for review in time.
 *
 * @param subjectCode number of the proposal
 * @param subjectVersion 年度 in which it was submitted
 */
public record ContestEntered(
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
        return "contest-entered:" + proposalId + ":" + personId;
    }
}
