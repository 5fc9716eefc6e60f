package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * The decision on a project was taken back: the {@link ProjectAccepted} of the same round no longer counts.
 *
 * @param occurredOn day on which it was taken back
 */
public record ProjectAcceptanceWithdrawn(
        long municipalityId,
        long personId,
        String subjectCode,
        int subjectVersion,
        LocalDate occurredOn,
        long projectId,
        int round)
        implements Activity {
    @Override
    public String sourceKey() {
        return "project-acceptance-withdrawn:" + projectId + ":" + round + ":" + personId;
    }

    @Override
    public String withdraws() {
        return "project-accepted:" + projectId + ":" + round + ":" + personId;
    }
}
