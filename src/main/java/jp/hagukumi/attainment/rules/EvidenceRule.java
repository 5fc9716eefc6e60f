package jp.hagukumi.attainment.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.ClaimApproved;
import jp.hagukumi.activity.CourseCompleted;
import jp.hagukumi.activity.LevelConfirmed;
import jp.hagukumi.activity.LevelMeasured;
import jp.hagukumi.activity.ProjectAccepted;
import jp.hagukumi.activity.SelfRated;
import jp.hagukumi.platform.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What a fact says about skill levels. */
public final class EvidenceRule {
    /** Written beside every piece of evidence; raise it when this class decides differently. */
    public static final int VERSION = 1;

    /** 根拠の有効期間: a yearly course until its due day of the next 年度, everything else three years (domain, Evidence). */
    private static final int YEARS = 3;

    /**
     * What a completed course, an approved qualification or an accepted project says about skills.
     *
     * @param levels skill code to level
     * @param yearlyDue day of the 年度 by which it has to be repeated each year; null: it need not be
     */
    public record Raised(
            Map<String, Integer> levels, @Nullable MonthDay yearlyDue) {
        public static final Raised NOTHING = new Raised(Map.of(), null);
    }

    private EvidenceRule() {}

    /**
     * The evidence that follows from one fact; empty for facts that say nothing about skills.
     *
     * @param raised what a completed course or an approved qualification says
     */
    public static List<Evidence> of(Activity fact, Function<Activity, Raised> raised) {
        if (fact instanceof CourseCompleted course) {
            Raised what = raised.apply(fact);
            Source source = course.percent() == null ? Source.COURSE : Source.TEST;
            return evidence(fact, source, what.levels(), until(course, what.yearlyDue()));
        }
        if (fact instanceof ClaimApproved) {
            return evidence(fact, Source.TEST, raised.apply(fact).levels(), until(fact));
        }
        if (fact instanceof ProjectAccepted accepted) {
            return evidence(fact, Source.REVIEW, raised(raised.apply(fact).levels(), accepted.raisedBy()), until(fact));
        }
        if (fact instanceof SelfRated self) {
            return evidence(fact, Source.SELF, self.levels(), until(fact));
        }
        if (fact instanceof LevelConfirmed confirmed) {
            return evidence(fact, Source.SUPERVISOR, confirmed.levels(), until(fact));
        }
        if (fact instanceof LevelMeasured measured) {
            return evidence(fact, Source.TEST, measured.levels(), until(fact));
        }
        return List.of();
    }

    private static List<Evidence> evidence(Activity fact, Source source, Map<String, Integer> levels, LocalDate until) {
        return levels.entrySet().stream()
                .map(entry -> new Evidence(
                        entry.getKey(),
                        source,
                        entry.getValue(),
                        fact.occurredOn(),
                        until,
                        fact.subjectCode(),
                        fact.subjectVersion(),
                        fact.sourceKey(),
                        VERSION))
                .toList();
    }

    private static Map<String, Integer> raised(Map<String, Integer> levels, int by) {
        return levels.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Source.REVIEW.capped(entry.getValue() + by)));
    }

    private static LocalDate until(CourseCompleted course, @Nullable MonthDay yearlyDue) {
        return yearlyDue == null || !course.cycle().matches("[0-9]{4}")
                ? until(course)
                : new FiscalYear(Integer.parseInt(course.cycle())).plus(1).on(yearlyDue);
    }

    private static LocalDate until(Activity fact) {
        return fact.occurredOn().plusYears(YEARS).minusDays(1);
    }
}
