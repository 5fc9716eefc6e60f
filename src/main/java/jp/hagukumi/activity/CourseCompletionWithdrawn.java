package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * The records of another system that said a course was completed were taken back: the {@link CourseCompleted} of the same
 * import, person, course and cycle no longer counts.
 *
 * @param occurredOn day on which it was taken back
 * @param cycle of the completion
 * @param completedOn day of the completion
 * @param importId import of those records
 */
public record CourseCompletionWithdrawn(
        long municipalityId,
        long personId,
        String subjectCode,
        int subjectVersion,
        LocalDate occurredOn,
        String cycle,
        LocalDate completedOn,
        long importId)
        implements Activity {
    @Override
    public String sourceKey() {
        return "withdrawn:" + importId + ":" + personId + ":" + subjectCode + ":" + cycle;
    }

    @Override
    public String withdraws() {
        return "history:" + importId + ":" + personId + ":" + subjectCode + ":" + cycle;
    }
}
