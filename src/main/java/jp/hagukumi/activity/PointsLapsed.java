package jp.hagukumi.activity;

import java.time.LocalDate;
import java.util.Map;

/**
 * Points of mileage lapsed. Which ones is part of the fact, because absences that kept them alive may be told later.
 *
 * @param subjectCode always {@code mileage}
 * @param occurredOn first day on which they could no longer be used
 * @param points how many were left, by source key of the fact that had earned them
 */
public record PointsLapsed(
        long municipalityId,
        long personId,
        String subjectCode,
        int subjectVersion,
        LocalDate occurredOn,
        Map<String, Integer> points)
        implements Activity {
    @Override
    public String sourceKey() {
        return "lapsed:" + personId + ":" + occurredOn;
    }
}
