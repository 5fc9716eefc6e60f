package jp.hagukumi.projects.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import jp.hagukumi.projects.rules.FlowSaving.Line;
import jp.hagukumi.projects.rules.FlowStep.Waste;
import org.junit.jupiter.api.Test;

class FlowSavingTest {
    @Test
    void steps_of_the_same_title_and_cases_face_each_other_and_new_work_is_taken_off() {
        List<FlowStep> before = List.of(step("受付", "4", 3_600), step("転記", "7.5", 3_600));
        List<FlowStep> after = List.of(step("受付", "3", 3_600), step("手入れ", "60", 12));
        assertThat(FlowSaving.lines(before, after, 6))
                .containsExactly(
                        new Line("受付", 3_600, 240, 180), new Line("転記", 3_600, 450, 0), new Line("手入れ", 12, 0, 3_600));
    }

    @Test
    void where_the_number_of_cases_changes_each_counts_by_its_own() {
        assertThat(FlowSaving.lines(List.of(step("照合", "2", 1_000)), List.of(step("照合", "2", 100)), 6))
                .containsExactly(new Line("照合", 1_000, 120, 0), new Line("照合", 100, 0, 120));
    }

    @Test
    void all_who_are_busy_with_a_case_count() {
        FlowStep pair = new FlowStep("読合せ", "係", new BigDecimal("0.5"), 2, 30, Waste.CHECK);
        assertThat(FlowSaving.lines(List.of(pair), List.of(), 6)).containsExactly(new Line("読合せ", 30, 60, 0));
    }

    @Test
    void more_steps_than_there_is_room_for_are_taken_together_by_cases_and_save_the_same_hours() {
        List<FlowStep> before = IntStream.range(0, 9)
                .mapToObj(i -> step("工程" + i, "2", i % 2 == 0 ? 600 : 300))
                .toList();
        List<FlowStep> after = List.of(step("工程0", "1", 600));
        List<Line> lines = FlowSaving.lines(before, after, 6);
        assertThat(lines)
                .containsExactly(
                        new Line("工程0・工程2・工程4・工程6・工程8", 600, 600, 60), new Line("工程1・工程3・工程5・工程7", 300, 480, 0));
        long seconds = lines.stream()
                .mapToLong(line -> (long) (line.secondsBefore() - line.secondsAfter()) * line.cases())
                .sum();
        assertThat(FlowRule.saved(before, after)).isEqualByComparingTo(new BigDecimal(seconds / 3_600));
    }

    @Test
    void what_can_not_be_taken_together_is_left_to_who_reports() {
        List<FlowStep> before =
                IntStream.range(1, 5).mapToObj(i -> step("工程" + i, "2", i)).toList();
        assertThat(FlowSaving.lines(before, List.of(), 3)).isEmpty();
        assertThat(FlowSaving.lines(before, List.of(), 4)).hasSize(4);
    }

    private static FlowStep step(String title, String minutes, int cases) {
        return new FlowStep(title, "係", new BigDecimal(minutes), 1, cases, Waste.NONE);
    }
}
