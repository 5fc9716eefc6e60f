package jp.hagukumi.attainment.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.CourseCompleted;
import jp.hagukumi.activity.LevelConfirmed;
import jp.hagukumi.activity.LevelMeasured;
import jp.hagukumi.activity.SelfRated;

/** What a fact says about skill levels. */
public final class EvidenceRule {
    /** Written beside every piece of evidence; raise it when this class decides differently. */
    public static final int VERSION = 1;

    /** 根拠の有効期間: three years, unless the fact names a day of its own (domain, Evidence). */
    private static final int YEARS = 3;

    private EvidenceRule() {}

    /**
     * The evidence that follows from one fact; empty for facts that say nothing about skills.
     *
     * @param raised the levels a completed course leads to
     */
    public static List<Evidence> of(Activity fact, Function<Activity, Map<String, Integer>> raised) {
        if (fact instanceof CourseCompleted course) {
            return evidence(fact, course.percent() == null ? Source.COURSE : Source.TEST, raised.apply(fact));
        }
        if (fact instanceof SelfRated self) {
            return evidence(fact, Source.SELF, self.levels());
        }
        if (fact instanceof LevelConfirmed confirmed) {
            return evidence(fact, Source.SUPERVISOR, confirmed.levels());
        }
        if (fact instanceof LevelMeasured measured) {
            return evidence(fact, Source.TEST, measured.levels());
        }
        return List.of();
    }

    private static List<Evidence> evidence(Activity fact, Source source, Map<String, Integer> levels) {
        return levels.entrySet().stream()
                .map(entry -> new Evidence(
                        entry.getKey(),
                        source,
                        entry.getValue(),
                        fact.occurredOn(),
                        until(fact),
                        fact.subjectCode(),
                        fact.subjectVersion(),
                        fact.sourceKey()))
                .toList();
    }

    private static LocalDate until(Activity fact) {
        return fact.occurredOn().plusYears(YEARS).minusDays(1);
    }
}
