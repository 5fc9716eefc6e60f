package jp.hagukumi.attainment;

import java.time.LocalDate;
import java.util.Map;
import jp.hagukumi.attainment.rules.Distribution;
import jp.hagukumi.skills.Framework;

/**
 * The skill map of many people on one day.
 *
 * @param people in post and not absent on the day: the denominator
 * @param excluded absent on the day (休業等), counted beside
 * @param unmeasured of {@code people}, of whom nothing at all is known
 * @param bySkill skill code to how many are where; every skill of the framework
 */
public record GroupSkills(
        LocalDate day,
        MapFilter filter,
        Framework framework,
        int people,
        int excluded,
        int unmeasured,
        Map<String, Distribution> bySkill) {
    /** Below so many people a peer sees no figures of a group (screens, Look). */
    public static final int FEWEST = 5;
}
