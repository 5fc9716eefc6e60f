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
        boolean imported)
        implements Activity {
    @Override
    public String sourceKey() {
        return "course:" + personId + ":" + subjectCode + ":" + cycle;
    }
}
