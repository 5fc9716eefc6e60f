package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * The work of a person's project passed the review.
 *
 * @param subjectCode of its template
 * @param subjectVersion of its template
 * @param projectId the project
 * @param round of the review, from 1; counts up when a decision was taken back
 * @param excellent 優秀
 * @param raisedBy levels above those of the template that the work is evidence for
 * @param share of the person in the work, in percent
 */
public record ProjectAccepted(
        long municipalityId,
        long personId,
        String subjectCode,
        int subjectVersion,
        LocalDate occurredOn,
        long projectId,
        int round,
        boolean excellent,
        int raisedBy,
        boolean leader,
        int share)
        implements Activity {
    @Override
    public String sourceKey() {
        return "project-accepted:" + projectId + ":" + round + ":" + personId;
    }
}
