package jp.hagukumi.learning.rules;

import java.time.LocalDate;
import jp.hagukumi.learning.AssignmentRule;
import jp.hagukumi.learning.AssignmentRuleDefinition.Cycle;
import jp.hagukumi.learning.AssignmentRuleDefinition.Due;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.FiscalYear;

/** Which cycle of an obligation a day falls into, when that cycle began, and by when it is due. */
public final class CycleRule {
    private CycleRule() {}

    /**
     * The cycle that an obligation arising on the trigger day belongs to: {@code 2026}, {@code v3}, {@code once},
     * {@code hired-20260401}, {@code promoted-20260401}.
     *
     * @param version of the course in force
     * @param trigger day hired or promoted for those cycles, else the day in question
     */
    public static String name(Cycle cycle, int version, LocalDate trigger) {
        return switch (cycle) {
            case ONCE -> "once";
            case EVERY_FISCAL_YEAR, EVERY_N_YEARS ->
                Integer.toString(FiscalYear.of(trigger).year());
            case PER_VERSION -> "v" + version;
            case ON_HIRE -> "hired-" + compact(trigger);
            case ON_PROMOTION -> "promoted-" + compact(trigger);
        };
    }

    private static String compact(LocalDate day) {
        return day.toString().replace("-", "");
    }

    /**
     * The day from which the present cycle obliges those who are in the audience already.
     *
     * @param versionBegan first day on which the municipality knew the version in force
     */
    public static LocalDate begin(AssignmentRule rule, LocalDate day, LocalDate versionBegan) {
        LocalDate first =
                switch (rule.definition().cycle()) {
                    case EVERY_FISCAL_YEAR, EVERY_N_YEARS -> FiscalYear.of(day).first();
                    case PER_VERSION -> versionBegan;
                    case ONCE, ON_HIRE, ON_PROMOTION -> rule.validFrom();
                };
        return first.isBefore(rule.validFrom()) ? rule.validFrom() : first;
    }

    /**
     * By when an obligation is due.
     *
     * <p>The day of the 年度 holds for those in the audience when the cycle begins; the number of days for those who come in
     * later. Where the fitting one is missing or has passed, the other holds, and at last the end of the 年度.
     *
     * @param begin first day of the cycle
     * @param trigger day on which it arose for this person, not before begin
     */
    public static LocalDate due(Due due, LocalDate begin, LocalDate trigger) {
        FiscalYear year = FiscalYear.of(trigger);
        LocalDate onDay = due.monthDay() == null ? Days.OPEN : year.on(due.monthDay());
        boolean dayStands = due.monthDay() != null && !onDay.isBefore(trigger);
        if (dayStands && (!trigger.isAfter(begin) || due.daysAfterTrigger() == null)) {
            return onDay;
        }
        return due.daysAfterTrigger() != null ? trigger.plusDays(due.daysAfterTrigger()) : year.last();
    }
}
