package jp.hagukumi.activity;

import java.time.LocalDate;
import java.util.Map;

/**
 * A person rated their own skills in a rating round and handed the sheet in.
 *
 * @param subjectCode the round's id
 * @param subjectVersion of the skill framework
 * @param levels skill code to the level 0–4 the person sees in themselves
 * @param submission which handing-in of this sheet it is, from 1
 */
public record SelfRated(
        long municipalityId,
        long personId,
        String subjectCode,
        int subjectVersion,
        LocalDate occurredOn,
        Map<String, Integer> levels,
        int submission)
        implements Activity {
    @Override
    public String sourceKey() {
        return "self:" + subjectCode + ":" + personId + ":" + submission;
    }
}
