package jp.hagukumi.career;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.attainment.PersonSkills;
import jp.hagukumi.attainment.SkillMaps;
import jp.hagukumi.career.rules.Gap;
import jp.hagukumi.career.rules.Offer;
import jp.hagukumi.career.rules.Plan;
import jp.hagukumi.career.rules.ProjectOffer;
import jp.hagukumi.career.rules.ProjectRule;
import jp.hagukumi.career.rules.Suggestion;
import jp.hagukumi.career.rules.SuggestionRule;
import jp.hagukumi.learning.Course;
import jp.hagukumi.learning.CourseState;
import jp.hagukumi.learning.MyLearning;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.ProjectTemplate;
import jp.hagukumi.projects.ProjectTemplates;
import org.jspecify.annotations.Nullable;

/** What one is missing and what closes it. */
@ApplicationScoped
@Transactional
public class Suggestions {
    /** How many courses the plan names: what one can keep in mind. */
    public static final int NEXT = 3;

    @Inject
    SkillMaps maps;

    @Inject
    MyLearning learning;

    @Inject
    ProjectTemplates templates;

    /**
     * The viewer's gaps against levels asked for.
     *
     * @param required skill code to level; what is 0 asks for nothing
     */
    public OwnGaps own(Viewer viewer, PersonSkills person, Map<String, Integer> required) {
        List<CourseState> states = learning.all(viewer);
        SuggestionRule rule =
                new SuggestionRule(states.stream().map(Suggestions::offer).toList());
        List<Gap> gaps = gaps(person, required);
        List<Suggestion> ways = gaps.stream().map(rule::shortest).toList();
        Plan plan = rule.plan(gaps, NEXT);
        Map<String, CourseState> byCode = new HashMap<>();
        states.forEach(state -> byCode.put(state.course().code(), state));
        return new OwnGaps(person, required, ways, projects(ways), plan, byCode);
    }

    private Map<String, ProjectTemplate> projects(List<Suggestion> ways) {
        Map<String, ProjectTemplate> byCode = new HashMap<>();
        templates.all().forEach(template -> byCode.put(template.code(), template));
        ProjectRule rule = new ProjectRule(byCode.values().stream()
                .map(template -> new ProjectOffer(template.code(), template.weeks(), template.skills()))
                .toList());
        Map<String, ProjectTemplate> chosen = new HashMap<>();
        rule.choose(ways).forEach((skill, offer) -> chosen.put(skill, byCode.get(offer.code())));
        return chosen;
    }

    /** The viewer's own skills, today's; throws {@link jp.hagukumi.organization.NotVisible} for accounts without a person. */
    public PersonSkills person(Viewer viewer, LocalDate today) {
        return maps.own(viewer, today);
    }

    private static List<Gap> gaps(PersonSkills person, Map<String, Integer> required) {
        return person.framework().skills().stream()
                .map(skill -> gap(
                        skill.code(),
                        person.standing().confirmed().of(skill.code()),
                        required.getOrDefault(skill.code(), 0)))
                .filter(gap -> gap.want() > 0 && (gap.have() == null || gap.have() < gap.want()))
                .toList();
    }

    private static Gap gap(String skill, @Nullable Integer have, int want) {
        return new Gap(skill, have, want);
    }

    private static Offer offer(CourseState state) {
        Course course = state.course();
        return new Offer(course.code(), course.minutes(), course.skills(), course.prerequisites(), state.completed());
    }
}
