package jp.hagukumi.career.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hand-made templates: which project for which gap? */
class ProjectRuleTest {
    private static final ProjectOffer LONG = new ProjectOffer("PB1", 26, Map.of("A1", 3, "A2", 3));
    private static final ProjectOffer SHORT = new ProjectOffer("PB2", 12, Map.of("A1", 3));
    private static final ProjectOffer DEEP = new ProjectOffer("PB3", 40, Map.of("A1", 4));

    private final ProjectRule rule = new ProjectRule(List.of(DEEP, SHORT, LONG));

    @Test
    void the_project_that_serves_more_of_the_gaps_comes_before_the_shorter_one() {
        assertThat(rule.choose(List.of(open("A1", 2, 3), open("A2", 2, 3)))).isEqualTo(Map.of("A1", LONG, "A2", LONG));
        assertThat(rule.choose(List.of(open("A1", 2, 3)))).isEqualTo(Map.of("A1", SHORT));
    }

    @Test
    void what_comes_nearest_comes_first_and_more_than_is_wanted_is_worth_nothing() {
        assertThat(rule.choose(List.of(open("A1", 2, 4), open("A2", 2, 3)))).isEqualTo(Map.of("A1", DEEP, "A2", LONG));
        assertThat(rule.choose(List.of(open("A1", 0, 1)))).isEqualTo(Map.of("A1", SHORT));
    }

    @Test
    void a_gap_that_courses_close_or_no_project_brings_nearer_has_none() {
        assertThat(rule.choose(List.of(open("A2", 3, 3), open("A2", 3, 4), open("B9", 0, 1))))
                .isEmpty();
    }

    /** After courses that lead to {@code reaches}. */
    private static Suggestion open(String skill, int reaches, int want) {
        return new Suggestion(new Gap(skill, null, want), List.of(), 0, reaches);
    }
}
