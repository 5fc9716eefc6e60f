package jp.hagukumi.projects.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jp.hagukumi.projects.rules.FlowStep.Waste;
import org.junit.jupiter.api.Test;

class FlowRuleTest {
    /** The worked example of PB01: 378 hours, the upkeep of twelve times an hour taken off. */
    @Test
    void the_example_of_the_brief_comes_to_378_hours() {
        List<FlowStep> before =
                List.of(step("4"), step("3"), step("12"), step("4"), step("5"), step("2", Waste.REWORK));
        List<FlowStep> after = List.of(
                step("3"),
                step("6"),
                step("7"),
                step("4"),
                step("3"),
                step("0.5"),
                new FlowStep("手入れ", "係", new BigDecimal(60), 1, 12, Waste.NONE));
        assertThat(FlowRule.hours(before)).isEqualByComparingTo("1800");
        assertThat(FlowRule.hours(after)).isEqualByComparingTo("1422");
        assertThat(FlowRule.saved(before, after)).isEqualByComparingTo("378");
    }

    @Test
    void people_busy_at_the_same_time_count_each() {
        assertThat(FlowRule.hours(List.of(new FlowStep("読合せ", "係", new BigDecimal(10), 2, 30, Waste.CHECK))))
                .isEqualByComparingTo("10");
    }

    @Test
    void each_who_does_something_has_a_lane_in_the_order_of_the_first_step() {
        List<FlowStep> steps = List.of(by("住民"), by("窓口"), by("住民"), by("税務課"));
        assertThat(FlowRule.lanes(steps)).containsExactly("住民", "窓口", "税務課");
        assertThat(FlowRule.places(steps)).extracting(FlowRule.Place::lane).containsExactly(0, 1, 0, 2);
        assertThat(FlowRule.places(steps)).extracting(FlowRule.Place::column).containsExactly(0, 1, 2, 3);
    }

    private static FlowStep by(String hands) {
        return new FlowStep("工程", hands, BigDecimal.ONE, 1, 1, Waste.NONE);
    }

    private static FlowStep step(String minutes) {
        return step(minutes, Waste.NONE);
    }

    private static FlowStep step(String minutes, Waste waste) {
        return new FlowStep("工程", "係", new BigDecimal(minutes), 1, 3_600, waste);
    }
}
