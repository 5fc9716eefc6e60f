package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * A {@link LevelMeasured} turned out to be wrong, an import taken back for instance: what followed from it is undone.
 *
 * @param subjectCode what had measured, as in the fact withdrawn
 */
public record LevelMeasurementWithdrawn(
        long municipalityId, long personId, String subjectCode, int subjectVersion, LocalDate occurredOn)
        implements Activity {
    @Override
    public String sourceKey() {
        return "measured-withdrawn:" + subjectCode + ":" + personId;
    }

    @Override
    public String withdraws() {
        return "measured:" + subjectCode + ":" + personId;
    }
}
