package jp.hagukumi.attainment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.attainment.rules.Coverage;
import jp.hagukumi.attainment.rules.Requirement;
import jp.hagukumi.attainment.rules.Standing;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.skills.Framework;
import org.jspecify.annotations.Nullable;

/**
 * The skills of one person on one day.
 *
 * @param unitName of the main posting; empty without one
 * @param unitPath of the main posting; empty without one
 * @param grade of the main posting; null without one
 * @param standing the levels; nothing measured where nothing is known
 * @param profiles what holds for the person, postings first
 */
public record PersonSkills(
        long personId,
        String staffNumber,
        String name,
        String unitName,
        String unitPath,
        @Nullable Grade grade,
        LocalDate day,
        Framework framework,
        Standing standing,
        List<HeldProfile> profiles) {

    /** What posting and appointments ask for together: skill code to level 0–4. */
    public Map<String, Integer> required() {
        return Requirement.of(profiles.stream()
                .filter(held -> !held.isWished())
                .map(held -> held.profile().levels())
                .toList());
    }

    /** 充足率 of what is asked for, by confirmed levels. */
    public Coverage coverage() {
        return Coverage.of(standing.confirmed(), required());
    }
}
