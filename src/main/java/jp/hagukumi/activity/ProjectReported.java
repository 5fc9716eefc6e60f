package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * The final report of a person's project was handed in for the first time.
 *
 * @param subjectCode of its template
 * @param subjectVersion of its template
 * @param share of the person in the work, in percent
 */
public record ProjectReported(
        long municipalityId,
        long personId,
        String subjectCode,
        int subjectVersion,
        LocalDate occurredOn,
        long projectId,
        boolean leader,
        int share)
        implements Activity {
    @Override
    public String sourceKey() {
        return "project-reported:" + projectId + ":" + personId;
    }
}
