package jp.hagukumi.projects.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.projects.rules.PlanRule.Span;
import org.junit.jupiter.api.Test;

class PlanRuleTest {
    @Test
    void steps_follow_each_other_over_working_days() {
        assertThat(PlanRule.plan(LocalDate.of(2026, 6, 4), List.of(3, 5, 1)))
                .containsExactly(
                        new Span(LocalDate.of(2026, 6, 4), LocalDate.of(2026, 6, 8)),
                        new Span(LocalDate.of(2026, 6, 9), LocalDate.of(2026, 6, 15)),
                        new Span(LocalDate.of(2026, 6, 16), LocalDate.of(2026, 6, 16)));
    }

    @Test
    void a_start_on_a_weekend_is_the_next_monday() {
        LocalDate monday = LocalDate.of(2026, 6, 8);
        assertThat(PlanRule.plan(monday.minusDays(2), List.of(1))).containsExactly(new Span(monday, monday));
        assertThat(PlanRule.plan(monday.minusDays(1), List.of(1))).containsExactly(new Span(monday, monday));
    }
}
