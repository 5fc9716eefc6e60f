package jp.hagukumi.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hagukumi.assessment.rules.MeasurementRule.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementRuleTest {
    /** R right, W wrong, - without an answer; the level that follows, none: not measured. */
    @ParameterizedTest
    @CsvSource({
        "1, RR, 1",
        "1, RW, 0",
        "1, WR, 0",
        "1, WW, 0",
        "1, R-, 0",
        "1, -W, 0",
        "1, --, none",
        "2, RR, 2",
        "2, RW, 1",
        "2, WW, 1",
        "2, R-, 1",
        "2, --, none",
        "1, R, 0",
        "1, RRR, 0"
    })
    void both_answers_right_reach_the_level_of_the_stage(int stage, String answers, String level) {
        Map<String, Integer> expected = "none".equals(level) ? Map.of() : Map.of("E1", Integer.parseInt(level));
        assertThat(MeasurementRule.levels(stage, marked("E1", answers))).isEqualTo(expected);
    }

    @Test
    void skills_are_measured_apart_from_each_other() {
        List<Marked> answers = new ArrayList<>(marked("E1", "RR"));
        answers.addAll(marked("E2", "RW"));
        answers.addAll(marked("E3", "--"));
        assertThat(MeasurementRule.levels(1, answers)).isEqualTo(Map.of("E1", 1, "E2", 0));
    }

    private static List<Marked> marked(String skill, String answers) {
        return answers.chars()
                .mapToObj(answer -> new Marked(skill, answer != '-', answer == 'R'))
                .toList();
    }
}
