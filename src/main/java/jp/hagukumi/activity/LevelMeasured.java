package jp.hagukumi.activity;

import java.time.LocalDate;
import java.util.Map;

/**
 * Skill levels were measured by a test: the skill assessment, or that of another system.
 *
 * @param subjectCode what measured: {@code attempt:<id>} or {@code import:<id>:<day>}
 * @param subjectVersion of the skill framework
 * @param levels skill code to the measured level 0–4; 0 is a result, a skill that was not asked is not in it
 * @param imported whether it comes from another system's records
 */
public record LevelMeasured(
        long municipalityId,
        long personId,
        String subjectCode,
        int subjectVersion,
        LocalDate occurredOn,
        Map<String, Integer> levels,
        boolean imported)
        implements Activity {
    @Override
    public String sourceKey() {
        return "measured:" + subjectCode + ":" + personId;
    }
}
