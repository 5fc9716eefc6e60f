package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * What the person did was taken over by another unit (横展開).
 *
 * @param subjectCode number of the proposal
 * @param subjectVersion 年度 in which it was submitted
 * @param takeoverId of the unit that took it over
 */
public record CaseReused(
        long municipalityId,
        long personId,
        String subjectCode,
        int subjectVersion,
        LocalDate occurredOn,
        long proposalId,
        long takeoverId)
        implements Activity {
    @Override
    public String sourceKey() {
        return "case-reused:" + takeoverId + ":" + personId;
    }
}
