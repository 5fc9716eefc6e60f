package jp.hagukumi.attainment;

import java.time.LocalDate;
import java.util.Map;
import jp.hagukumi.attainment.rules.Count;
import jp.hagukumi.attainment.rules.Spread;
import jp.hagukumi.skills.Framework;

/**
 * The skill map of many people on one day.
 *
 * @param people in post and not absent on the day: the denominator
 * @param excluded absent on the day (休業等), counted beside
 * @param peers whether they are not all in the viewer's line or charge, so that small numbers are withheld
 * @param unmeasured of {@code people}, of whom nothing at all is known
 * @param bySkill skill code to how many are where; every skill of the framework
 */
public record GroupSkills(
        LocalDate day,
        MapFilter filter,
        Framework framework,
        int people,
        int excluded,
        boolean peers,
        Count unmeasured,
        Map<String, Spread> bySkill) {}
