package jp.hagukumi.learning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import jp.hagukumi.learning.AssignmentRule;
import jp.hagukumi.learning.AssignmentRuleDefinition;
import jp.hagukumi.learning.AssignmentRuleDefinition.Audience;
import jp.hagukumi.learning.AssignmentRuleDefinition.Cycle;
import jp.hagukumi.learning.AssignmentRuleDefinition.Due;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleRuleTest {
    @ParameterizedTest
    @CsvSource({
        "ONCE,             2, 2026-06-26, once",
        "EVERY_FISCAL_YEAR,2, 2026-03-31, 2025",
        "EVERY_FISCAL_YEAR,2, 2026-04-01, 2026",
        "EVERY_N_YEARS,    2, 2027-01-10, 2026",
        "PER_VERSION,      3, 2026-06-26, v3",
        "ON_HIRE,          1, 2026-04-01, hired-20260401",
        "ON_PROMOTION,     1, 2026-10-01, promoted-20261001"
    })
    void aCycleIsNamedByItsKindAndDay(Cycle cycle, int version, LocalDate trigger, String name) {
        assertThat(CycleRule.name(cycle, version, trigger)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        // the day of the 年度 for those there from the beginning, the days for those who come in later
        "06-30, 60, 2026-04-01, 2026-04-01, 2026-06-30",
        "06-30, 60, 2026-04-01, 2026-05-10, 2026-07-09",
        "06-30, 60, 2026-04-01, 2026-12-01, 2027-01-30",
        // only a day: it stands while it lies ahead, then the end of the 年度
        "06-30,   , 2026-04-01, 2026-05-10, 2026-06-30",
        "06-30,   , 2026-04-01, 2026-12-01, 2027-03-31",
        "03-31,   , 2026-04-01, 2026-04-01, 2027-03-31",
        // only days
        "     , 90, 2026-04-01, 2026-04-01, 2026-06-30",
        // a rule that begins after its day of the 年度
        "06-30, 60, 2026-10-01, 2026-10-01, 2026-11-30",
        // 29 February where the year has none
        "02-29,   , 2026-04-01, 2026-04-01, 2027-02-28"
    })
    void theDueDateFollowsTheBeginningOfTheCycleAndTheTrigger(
            String monthDay, Integer days, LocalDate begin, LocalDate trigger, LocalDate due) {
        MonthDay day = monthDay == null ? null : MonthDay.parse("--" + monthDay);
        assertThat(CycleRule.due(new Due(day, days), begin, trigger)).isEqualTo(due);
    }

    @Test
    void aRuleThatBeginsDuringTheYearObligesFromThenOn() {
        AssignmentRule rule = rule(Cycle.EVERY_FISCAL_YEAR, LocalDate.of(2026, 10, 1));
        assertThat(CycleRule.begin(rule, LocalDate.of(2026, 12, 1), Days.OPEN)).isEqualTo("2026-10-01");
        assertThat(CycleRule.begin(rule, LocalDate.of(2027, 4, 1), Days.OPEN)).isEqualTo("2027-04-01");
    }

    @Test
    void aNewVersionObligesFromTheDayItWasFirstMet() {
        AssignmentRule rule = rule(Cycle.PER_VERSION, LocalDate.of(2026, 4, 1));
        assertThat(CycleRule.begin(rule, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 1, 15)))
                .isEqualTo("2027-01-15");
    }

    private static AssignmentRule rule(Cycle cycle, LocalDate validFrom) {
        Localized text = new Localized("規則", "");
        Audience everyone = new Audience(List.of(), List.of(), null, null, List.of(), List.of(), List.of());
        Due due = new Due(MonthDay.of(6, 30), 60);
        return new AssignmentRule(
                new AssignmentRuleDefinition("r", text, "X", everyone, cycle, 0, due, text),
                validFrom,
                Days.OPEN,
                "",
                false,
                false);
    }
}
