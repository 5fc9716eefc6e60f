package jp.hagukumi.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.MonthDay;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.learning.AssignmentRuleDefinition;
import jp.hagukumi.learning.AssignmentRuleDefinition.Cycle;
import jp.hagukumi.learning.AssignmentRuleSet;
import jp.hagukumi.learning.Course;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.ContentInvalid;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.Parsed;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.RoleProfiles;
import org.junit.jupiter.api.Test;

/** The whole content reads without a problem, and a problem in it is found. */
class ContentTest {
    @Test
    void everything_reads_and_every_reference_leads_somewhere() {
        Parsed parsed = Content.parsed();
        assertThat(parsed.all(Course.class)).extracting(Definition::code).contains("B01", "B02", "B03", "B04");
        assertThat(parsed.all(TestDefinition.class))
                .extracting(Definition::code)
                .contains("B01", "B02", "B03", "B04", "SKILL-A", "SKILL-H");
        Framework framework =
                parsed.find(Framework.class, "framework").orElseThrow().value();
        assertThat(framework.categories()).hasSize(8);
        assertThat(framework.categories().stream().flatMap(category -> category.skills().stream()))
                .hasSize(38)
                .allSatisfy(skill -> assertThat(skill.levels()).hasSize(5));
        assertThat(parsed.find(RoleProfiles.class, "role-profiles")
                        .orElseThrow()
                        .value()
                        .profiles())
                .hasSize(12);
    }

    @Test
    void the_skill_assessment_asks_at_least_three_questions_of_each_skill_at_levels_one_and_two() {
        Parsed parsed = Content.parsed();
        Map<String, Long> bySkillAndLevel = parsed.all(TestDefinition.class).stream()
                .filter(test -> test.code().startsWith("SKILL-"))
                .flatMap(test -> test.value().questions().stream())
                .collect(Collectors.groupingBy(question -> question.skill() + question.level(), Collectors.counting()));
        parsed.find(Framework.class, "framework").orElseThrow().value().skills().forEach(skill -> {
            assertThat(bySkillAndLevel.getOrDefault(skill.code() + 1, 0L))
                    .as(skill.code())
                    .isGreaterThanOrEqualTo(3);
            assertThat(bySkillAndLevel.getOrDefault(skill.code() + 2, 0L))
                    .as(skill.code())
                    .isGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void the_rules_say_what_the_curriculum_says() {
        var rules = Content.parsed()
                .find(AssignmentRuleSet.class, "2026-04-01")
                .orElseThrow()
                .value()
                .rules();
        assertThat(rules)
                .extracting(
                        AssignmentRuleDefinition::course,
                        AssignmentRuleDefinition::cycle,
                        rule -> rule.due().monthDay(),
                        rule -> rule.due().daysAfterTrigger(),
                        rule -> rule.audience().exceptEmploymentTypes().size())
                .containsExactly(
                        tuple("B01", Cycle.ONCE, MonthDay.of(9, 30), 90, 2),
                        tuple("B02", Cycle.EVERY_FISCAL_YEAR, MonthDay.of(6, 30), 60, 0),
                        tuple("B03", Cycle.EVERY_FISCAL_YEAR, MonthDay.of(6, 30), 60, 0),
                        tuple("B04", Cycle.PER_VERSION, null, 90, 2),
                        tuple("P01", Cycle.ONCE, null, 90, 0),
                        tuple("P02", Cycle.ONCE, null, 365, 0),
                        tuple("P11", Cycle.EVERY_N_YEARS, null, 365, 0));
    }

    @Test
    void every_problem_is_told_with_file_and_key() {
        ContentFiles broken = Content.files()
                .under(ContentFiles.of(Map.of(
                        "courses/basic/B01/course.yaml",
                        """
                        code: B01
                        version: zero
                        tier: basic
                        title: {ja: 題}
                        summary: {ja: 要約}
                        minutes: 5
                        skills: {Z9: 1}
                        prerequisites: [B01]
                        lessons:
                          - {file: nowhere.md, title: {en: no Japanese}, minutes: 5}
                        tset: {assessment: B01}
                        """,
                        "courses/basic/B02/04-incident-reporting.md",
                        """
                        ```check
                        question: 一つだけ
                        choices: [はい]
                        answer: 2
                        ```
                        """,
                        "assessments/B03.yaml",
                        "code: B03\ncode: B03\n")));
        assertThatThrownBy(() -> Parsed.of(broken, Content.KINDS, new Problems()))
                .isInstanceOfSatisfying(ContentInvalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(problem -> problem.file() + " " + problem.key())
                        .contains(
                                "courses/basic/B01/course.yaml version",
                                "courses/basic/B01/course.yaml tset",
                                "courses/basic/B01/course.yaml lessons[0].file",
                                "courses/basic/B01/course.yaml lessons[0].title.ja",
                                "courses/basic/B01/course.yaml skills",
                                "courses/basic/B01/course.yaml prerequisites",
                                "courses/basic/B02/04-incident-reporting.md line 1 choices",
                                "courses/basic/B02/04-incident-reporting.md line 1 answer",
                                "courses/basic/B02/04-incident-reporting.md line 1 explanation",
                                "courses/basic/B03/course.yaml test.assessment",
                                "assessments/B03.yaml "));
    }
}
