package jp.hagukumi.career;

import java.util.List;
import java.util.Map;
import jp.hagukumi.attainment.PersonSkills;
import jp.hagukumi.attainment.rules.Coverage;
import jp.hagukumi.career.rules.Plan;
import jp.hagukumi.career.rules.Suggestion;
import jp.hagukumi.learning.CourseState;
import jp.hagukumi.projects.ProjectTemplate;

/**
 * What one person is missing.
 *
 * @param required skill code to the level that is compared with
 * @param ways one for each gap, in the order of the framework
 * @param projects PBL for gaps that courses leave open, by code of the skill
 * @param plan the next courses over all gaps
 * @param courses every course with the person's own state, by code
 */
public record OwnGaps(
        PersonSkills person,
        Map<String, Integer> required,
        List<Suggestion> ways,
        Map<String, ProjectTemplate> projects,
        Plan plan,
        Map<String, CourseState> courses) {

    public Coverage coverage() {
        return Coverage.of(person.standing().confirmed(), required);
    }

    /** How many of the skills asked for are reached once the plan is done. */
    public int reachedAfter() {
        return coverage().reached() + plan.reached();
    }
}
