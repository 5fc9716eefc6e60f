package jp.hagukumi.attainment;

import java.math.BigDecimal;
import jp.hagukumi.attainment.rules.Count;
import jp.hagukumi.attainment.rules.Disclosure;

/**
 * K04 一定水準以上のスキルを持つ職員の割合.
 *
 * @param reached people who reach at least {@link #COVERAGE} percent of what the profile {@link #PROFILE} asks for, by test
 *     values not older than two years
 * @param people in post and not absent on the day: the denominator
 * @param unmeasured of {@code people}, without any test value: they stay in the denominator and are told beside
 * @param excluded absent on the day, not in the denominator
 * @param percent rounded down, 0–100; 0 where nobody is counted or it is withheld
 * @param approximate whether {@code percent} is of the rounded count: no verdict can be told from it
 */
public record SkillShare(
        Count reached, int people, Count unmeasured, int excluded, BigDecimal percent, boolean approximate) {
    /** 全職員 (kpi.tsv, K04). */
    public static final String PROFILE = "R01";
    /** Percent of the profile (kpi.tsv, K04). */
    public static final int COVERAGE = 80;
    /** Percent of the people (kpi.tsv, K04). */
    public static final int TARGET = 50;

    private static final long PERCENT = 100;
    private static final long PER_MILLE = 1000;
    /** Peers are told the true percent of at least so many. */
    private static final int FEWEST_PRECISE = 100;

    /**
     * With one decimal for those who may know the names. Peers are told the true percent too, without decimals, of a
     * hundred people or more, unless that would count the one to four who are left; else the percent of the rounded count.
     */
    static SkillShare of(int reached, int people, int unmeasured, int excluded, Disclosure disclosure) {
        Count shown = disclosure.count(reached);
        Count unknown = disclosure.count(unmeasured);
        if (disclosure == Disclosure.EXACT) {
            return new SkillShare(shown, people, unknown, excluded, tenths(reached, people), false);
        }
        boolean precise = people >= FEWEST_PRECISE
                && shown.isShown()
                && Count.coarse(people - reached).isShown();
        int counted = precise ? reached : shown.people();
        return new SkillShare(shown, people, unknown, excluded, whole(counted, people), !precise);
    }

    private static BigDecimal tenths(int reached, int people) {
        return BigDecimal.valueOf(people == 0 ? 0 : PER_MILLE * reached / people, 1);
    }

    private static BigDecimal whole(int reached, int people) {
        return BigDecimal.valueOf(people == 0 ? 0 : Math.min(PERCENT, PERCENT * reached / people));
    }

    /** True to the exact count wherever {@code percent} is not approximate. */
    public boolean isMet() {
        return people > 0 && percent.intValue() >= TARGET;
    }
}
