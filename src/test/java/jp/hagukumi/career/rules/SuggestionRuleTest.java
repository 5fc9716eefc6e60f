package jp.hagukumi.career.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A hand-made catalogue: what is the shortest way? */
class SuggestionRuleTest {
    private static final Offer BASIC = new Offer("B1", 60, Map.of("A1", 1), List.of(), false);
    private static final Offer LONG = new Offer("P1", 300, Map.of("A1", 2, "A2", 2), List.of("B1"), false);
    private static final Offer SHORT = new Offer("P2", 120, Map.of("A1", 2), List.of("B1"), false);
    private static final Offer DONE = new Offer("B9", 10, Map.of("A1", 2), List.of(), true);

    private final SuggestionRule rule = new SuggestionRule(List.of(BASIC, LONG, SHORT, DONE));

    @Test
    void the_shortest_way_that_reaches_the_level_comes_with_its_prerequisites_first() {
        Suggestion suggestion = rule.shortest(new Gap("A1", null, 2));
        assertThat(suggestion.steps()).containsExactly("B1", "P2");
        assertThat(suggestion.minutes()).isEqualTo(180);
        assertThat(suggestion.isComplete()).isTrue();
    }

    @Test
    void a_prerequisite_that_is_done_is_not_asked_for_again() {
        Offer done = new Offer("B1", 60, Map.of("A1", 1), List.of(), true);
        Suggestion suggestion = new SuggestionRule(List.of(done, SHORT)).shortest(new Gap("A1", 1, 2));
        assertThat(suggestion.steps()).containsExactly("P2");
    }

    @Test
    void what_lies_above_the_cap_of_courses_stays_for_work() {
        Suggestion suggestion = rule.shortest(new Gap("A1", 1, 3));
        assertThat(suggestion.reaches()).isEqualTo(2);
        assertThat(suggestion.isComplete()).isFalse();
        assertThat(rule.shortest(new Gap("A1", 2, 3)).steps()).isEmpty();
        assertThat(rule.shortest(new Gap("Z9", null, 1)).steps()).isEmpty();
    }

    @Test
    void prerequisites_in_a_circle_end() {
        Offer one = new Offer("X1", 10, Map.of("A1", 1), List.of("X2"), false);
        Offer two = new Offer("X2", 10, Map.of(), List.of("X1"), false);
        assertThat(new SuggestionRule(List.of(one, two))
                        .shortest(new Gap("A1", 0, 1))
                        .steps())
                .containsExactly("X2", "X1");
    }

    /** By hand: B1 gives 1 level in 60 min; B1+P2 2 in 180; B1+P1 4 in 360: per minute B1 is best, then P1 3/300 before P2 1/120. */
    @Test
    void the_plan_takes_what_closes_most_levels_for_its_minutes() {
        Plan plan = rule.plan(List.of(new Gap("A1", null, 2), new Gap("A2", 0, 2)), 3);
        assertThat(plan.steps()).containsExactly("B1", "P1");
        assertThat(plan.minutes()).isEqualTo(360);
        assertThat(plan.reached()).isEqualTo(2);
        assertThat(plan.closes().get("P1")).isEqualTo(Map.of("A1", 2, "A2", 2));
    }

    @Test
    void the_plan_names_no_more_courses_than_asked_for() {
        assertThat(rule.plan(List.of(new Gap("A2", 0, 2)), 1).steps()).isEmpty();
        assertThat(rule.plan(List.of(new Gap("A2", 0, 2)), 2).steps()).containsExactly("B1", "P1");
        assertThat(rule.plan(List.of(), 3).steps()).isEmpty();
    }
}
