package jp.hagukumi.certification.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.attainment.rules.Levels;

/**
 * What is known of one person on one day, for the judgement.
 *
 * @param mandatory obligations that were not waived
 * @param completed every completion of a course
 * @param levels confirmed levels
 * @param profiles profile code to skill code to required level
 * @param points 年度 looked back to, the present one included, to points earned in them
 * @param happened TEST, CLAIM, PROJECT and PROPOSAL to 年度 looked back to, the present one included, 0 for ever, to what
 *     happened in them: tests passed, kinds of claims approved, how far projects and proposals came
 * @param stages in force, 更新受付中 included
 * @param decided what people have decided on the application
 */
public record Snapshot(
        List<Mandatory> mandatory,
        List<Completed> completed,
        Levels levels,
        Map<String, Map<String, Integer>> profiles,
        Map<Integer, Integer> points,
        Map<Requirement.Kind, Map<Integer, Set<String>>> happened,
        Set<String> stages,
        Set<Requirement.Kind> decided) {

    /** Nothing is known. */
    public static final Snapshot NOTHING =
            new Snapshot(List.of(), List.of(), Levels.NONE, Map.of(), Map.of(), Map.of(), Set.of(), Set.of());

    /**
     * An obligation to complete a course.
     *
     * @param tier BASIC, MANAGEMENT …
     * @param cycle 2026 for one of that 年度
     */
    public record Mandatory(String course, String tier, String cycle, LocalDate dueOn, boolean done) {}

    /**
     * A completion.
     *
     * @param currentUntil last day on which it need not be repeated
     * @param mandatory whether it was an obligation
     */
    public record Completed(String course, LocalDate on, LocalDate currentUntil, boolean mandatory, int minutes) {}

    /** The same with everything decided that people decide: what is left is up to the person alone. */
    public Snapshot withEverythingDecided() {
        return withDecided(Set.of(Requirement.Kind.CONFIRMATION, Requirement.Kind.INTERVIEW, Requirement.Kind.PANEL));
    }

    public Snapshot withDecided(Set<Requirement.Kind> kinds) {
        return new Snapshot(mandatory, completed, levels, profiles, points, happened, stages, kinds);
    }
}
