package jp.hagukumi.attainment;

import jp.hagukumi.attainment.rules.Count;

/**
 * K04 一定水準以上のスキルを持つ職員の割合.
 *
 * @param reached people who reach at least {@link #COVERAGE} percent of what the profile {@link #PROFILE} asks for, by test
 *     values not older than two years
 * @param people in post and not absent on the day: the denominator
 * @param unmeasured of {@code people}, without any test value: they stay in the denominator and are told beside
 * @param excluded absent on the day, not in the denominator
 */
public record SkillShare(Count reached, int people, Count unmeasured, int excluded) {
    /** 全職員 (kpi.tsv, K04). */
    public static final String PROFILE = "R01";
    /** Percent of the profile (kpi.tsv, K04). */
    public static final int COVERAGE = 80;
    /** Percent of the people (kpi.tsv, K04). */
    public static final int TARGET = 50;

    private static final int PERCENT = 100;

    /** Percent with one decimal, rounded down, 0–100; 0 where nobody is counted or it is withheld. */
    public double percent() {
        return people == 0 ? 0 : Math.min(PERCENT, Math.floor(10.0 * PERCENT * reached.people() / people) / 10);
    }

    public boolean isMet() {
        return reached.people() * PERCENT >= TARGET * people && people > 0;
    }
}
