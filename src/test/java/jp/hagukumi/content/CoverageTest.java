package jp.hagukumi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.learning.Course;
import jp.hagukumi.learning.Coverage;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.DefinitionKind;
import jp.hagukumi.platform.content.Parsed;
import jp.hagukumi.skills.Framework;
import org.junit.jupiter.api.Test;

/** What an administrator is told about the content. */
class CoverageTest {
    @Test
    void a_skill_shows_the_courses_that_lead_to_a_level_and_the_questions_that_measure_it() {
        Parsed parsed = Content.parsed();
        Framework framework =
                parsed.find(Framework.class, "framework").orElseThrow().value();
        List<Course> courses =
                parsed.all(Course.class).stream().map(Definition::value).toList();
        List<TestDefinition> tests =
                parsed.all(TestDefinition.class).stream().map(Definition::value).toList();
        Coverage coverage = Coverage.of(framework, courses, tests, Map.of("PB01", Map.of("H5", 4, "F1", 3)));

        assertThat(coverage.skills()).isEqualTo(38);
        Coverage.Cell practised = cell(coverage, "F1", 2);
        assertThat(practised.courses()).contains("B02");
        assertThat(practised.questions()).isEqualTo(questions(tests, "F1", 2)).isPositive();
        assertThat(cell(coverage, "H5", 4).projects()).containsExactly("PB01");
        assertThat(cell(coverage, "F1", 2).projects()).isEmpty();
        assertThat(cell(coverage, "H4", 4).isEmpty()).isTrue();
        assertThat(coverage.covered()).isBetween(11L, 38L);
    }

    @Test
    void every_kind_has_a_name_on_the_screen() {
        for (DefinitionKind<?> kind : Content.KINDS) {
            for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                assertThat(ResourceBundle.getBundle("jp.hagukumi.platform.messages", locale)
                                .getString("content.kind." + kind.name()))
                        .isNotBlank();
            }
        }
    }

    private static long questions(List<TestDefinition> tests, String skill, int level) {
        return tests.stream()
                .flatMap(test -> test.questions().stream())
                .filter(question -> question.skill().equals(skill) && question.level() == level)
                .count();
    }

    private static Coverage.Cell cell(Coverage coverage, String skill, int level) {
        return coverage.rows().stream()
                .filter(row -> row.skill().code().equals(skill))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(level - 1);
    }
}
