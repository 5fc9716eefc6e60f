package jp.hagukumi.attainment;

import java.time.LocalDate;
import java.util.Map;
import jp.hagukumi.attainment.rules.Count;
import jp.hagukumi.attainment.rules.Disclosure;
import jp.hagukumi.attainment.rules.Spread;
import jp.hagukumi.skills.Framework;

/**
 * The skill map of many people on one day.
 *
 * @param people in post and not absent on the day: the denominator
 * @param excluded absent on the day (休業等), counted beside
 * @param disclosure exact, unless they are not all in the viewer's line or charge
 * @param unmeasured of {@code people}, of whom nothing at all is known
 * @param bySkill skill code to how many are where; every skill of the framework
 */
public record GroupSkills(
        LocalDate day,
        MapFilter filter,
        Framework framework,
        int people,
        int excluded,
        Disclosure disclosure,
        Count unmeasured,
        Map<String, Spread> bySkill) {

    /** Whether there are people among them who are neither in the viewer's line nor in their charge. */
    public boolean peers() {
        return disclosure != Disclosure.EXACT;
    }

    /** Whether they are so few that nothing is shown by level. */
    public boolean withheld() {
        return disclosure == Disclosure.NONE;
    }
}
