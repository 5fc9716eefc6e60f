package jp.hagukumi.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A course was completed in one cycle.
 *
 * @param cycle of the enrolment: 2026, v3, once
 * @param mandatory whether it was an obligation
 * @param percent of the test, 0–100, null without a test
 * @param minutes that the course counts
 * @param imported whether it comes from another system's records
 * @param importId import of those records; null where it was completed here. The same completion that was imported, taken
 *     back ({@link CourseCompletionWithdrawn}) and imported again is another fact
 */
public record CourseCompleted(
        long municipalityId,
        long personId,
        String subjectCode,
        int subjectVersion,
        LocalDate occurredOn,
        String cycle,
        boolean mandatory,
        @Nullable Integer percent,
        int minutes,
        boolean imported,
        @Nullable Long importId)
        implements Activity {
    /** Completed here. */
    public CourseCompleted(
            long municipalityId,
            long personId,
            String subjectCode,
            int subjectVersion,
            LocalDate occurredOn,
            String cycle,
            boolean mandatory,
            @Nullable Integer percent,
            int minutes,
            boolean imported) {
        this(
                municipalityId,
                personId,
                subjectCode,
                subjectVersion,
                occurredOn,
                cycle,
                mandatory,
                percent,
                minutes,
                imported,
                null);
    }

    @Override
    public String sourceKey() {
        String happening = personId + ":" + subjectCode + ":" + cycle;
        return importId == null ? "course:" + happening : "history:" + importId + ":" + happening;
    }
}
