package jp.hagukumi.projects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.projects.rules.Metric;
import org.jspecify.annotations.Nullable;

/**
 * What a project is made from.
 *
 * @param problem what is wrong today
 * @param audience whose work it is
 * @param preparation codes of courses that lead to the minimum skills
 * @param minimumSkills skill to the level that somebody in the team has
 * @param skills skill to the level that accepted work is evidence for
 * @param weeks usual length
 * @param brief Markdown
 * @param forms content of the files beside it by name
 */
public record ProjectTemplate(
        String code,
        int version,
        Localized title,
        Localized summary,
        Localized problem,
        Localized audience,
        Team team,
        List<String> preparation,
        Map<String, Integer> minimumSkills,
        Map<String, Integer> skills,
        int weeks,
        List<Step> steps,
        List<Deliverable> deliverables,
        Baseline baseline,
        List<Metric> metrics,
        Effect effect,
        String brief,
        Map<String, String> forms) {
    /** How many people, the leader included. */
    public record Team(int min, int max) {}

    /** What is handed in at the end of a step. */
    public enum Milestone {
        INTERIM,
        FINAL
    }

    /**
     * A step of the plan.
     *
     * @param days working days
     * @param milestone null: nothing is handed in
     */
    public record Step(Localized title, int days, @Nullable Milestone milestone) {}

    /**
     * Something handed in.
     *
     * @param form file beside the template that it is filled into; empty: none
     */
    public record Deliverable(Localized title, Milestone due, String form) {}

    /** How to measure before; after in the same way. */
    public record Baseline(Localized method, int days, int samples) {}

    /**
     * How the hours are counted.
     *
     * @param unit what is counted as one case
     * @param casesPerYear where the number comes from
     * @param alsoCount work that is new and is taken off
     */
    public record Effect(Localized unit, Localized casesPerYear, List<Localized> alsoCount) {}

    /** Fewest people of a team. */
    public int teamMin() {
        return team.min();
    }

    /** Most people of a team. */
    public int teamMax() {
        return team.max();
    }

    /** A metric of the template. */
    public Optional<Metric> metric(String metric) {
        return metrics.stream().filter(one -> one.code().equals(metric)).findFirst();
    }

    /** Working days from the beginning to the end of the first step that comes before measuring is over. */
    public int daysToBaseline() {
        return steps.stream().limit(2).mapToInt(Step::days).sum();
    }
}
