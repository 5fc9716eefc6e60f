package jp.hagukumi.activity;

import java.time.LocalDate;
import java.util.Map;

/**
 * A supervisor confirmed skill levels that they have seen at work, with a note or a deliverable kept beside.
 *
 * @param subjectCode id of the confirmation
 * @param subjectVersion of the skill framework
 * @param levels skill code to the confirmed level 0–3
 */
public record LevelConfirmed(
        long municipalityId,
        long personId,
        String subjectCode,
        int subjectVersion,
        LocalDate occurredOn,
        Map<String, Integer> levels)
        implements Activity {
    @Override
    public String sourceKey() {
        return "confirmed:" + subjectCode + ":" + personId;
    }
}
