package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * What the person did was put into the library of cases (事例).
 *
 * @param subjectCode number of the proposal it tells of
 * @param subjectVersion 年度 in which that was submitted
 */
public record CaseRegistered(
        long municipalityId, long personId, String subjectCode, int subjectVersion, LocalDate occurredOn, long caseId)
        implements Activity {
    @Override
    public String sourceKey() {
        return "case-registered:" + caseId + ":" + personId;
    }
}
