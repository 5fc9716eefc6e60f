package jp.hagukumi.learning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.learning.AssignmentRuleDefinition.Cycle;
import jp.hagukumi.learning.rules.CycleRule;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Which cycle a completion of the past belongs to, seen from the rules in force now.
 *
 * <p>A course that is owed once per version and was completed before its rule began was taken in a version that nobody
 * here knows: it stands under its 年度 with version 0.
 */
final class HistoryCycles {
    private final Map<String, AssignmentRule> byCourse = new HashMap<>();
    private final LocalDate today;

    HistoryCycles(List<AssignmentRule> inForce, LocalDate today) {
        this.today = today;
        for (AssignmentRule rule : inForce) {
            Cycle cycle = rule.definition().cycle();
            if (cycle != Cycle.ON_HIRE && cycle != Cycle.ON_PROMOTION) {
                byCourse.putIfAbsent(rule.definition().course(), rule);
            }
        }
    }

    /**
     * @param version of the course taken, 0 where unknown
     * @param obligation whether it was owed then: the cycles of earlier years of a course that is owed every year
     */
    record Place(String cycle, int version, boolean obligation, String ruleCode, LocalDate begin, LocalDate dueOn) {}

    Place of(Course course, LocalDate completedOn) {
        @Nullable AssignmentRule rule = byCourse.get(course.code());
        LocalDate year = FiscalYear.of(completedOn).first();
        if (rule == null) {
            return new Place("once", course.version(), false, "", completedOn, Days.OPEN);
        }
        Cycle cycle = rule.definition().cycle();
        boolean earlier = completedOn.isBefore(rule.validFrom());
        if (cycle == Cycle.PER_VERSION && earlier) {
            return new Place(Integer.toString(FiscalYear.of(year).year()), 0, false, "", completedOn, Days.OPEN);
        }
        boolean past = FiscalYear.of(completedOn).compareTo(FiscalYear.of(today)) < 0;
        boolean owed = past && (cycle == Cycle.EVERY_FISCAL_YEAR || cycle == Cycle.ONCE);
        LocalDate due = CycleRule.due(rule.definition().due(), year, year);
        String name = CycleRule.name(cycle, course.version(), completedOn);
        return new Place(name, course.version(), owed, owed ? rule.code() : "", year, owed ? due : Days.OPEN);
    }
}
