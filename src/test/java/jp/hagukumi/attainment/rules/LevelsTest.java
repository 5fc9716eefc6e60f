package jp.hagukumi.attainment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LevelsTest {
    @Test
    void levels_come_back_from_their_text_in_the_order_of_skills() {
        Levels levels = new Levels(Map.of("B2", 0, "A1", 4));
        assertThat(levels.text()).isEqualTo("A1:4 B2:0");
        assertThat(Levels.parse(levels.text())).isEqualTo(levels);
        assertThat(Levels.parse("")).isEqualTo(Levels.NONE);
        assertThatThrownBy(() -> Levels.parse("A1:12")).isInstanceOf(IllegalArgumentException.class);
    }

    /** By hand: asked A1 2, A2 1, A3 1, B1 0; has A1 2, A2 0, B1 3 → 1 of 3 reached, A3 unmeasured. */
    @Test
    void coverage_counts_skills_with_a_required_level_and_unmeasured_ones_as_not_reached() {
        Coverage coverage =
                Coverage.of(new Levels(Map.of("A1", 2, "A2", 0, "B1", 3)), Map.of("A1", 2, "A2", 1, "A3", 1, "B1", 0));
        assertThat(coverage).isEqualTo(new Coverage(1, 3, 1));
        assertThat(coverage.percent()).isEqualTo(33);
        assertThat(coverage.isAtLeast(34)).isFalse();
        assertThat(new Coverage(4, 5, 0).isAtLeast(80)).isTrue();
        assertThat(Coverage.of(Levels.NONE, Map.of("A1", 0)).percent()).isEqualTo(100);
    }

    /** By hand: first person A1 1→2, A2 2→2, A3 only before; second A1 2→1: Σ start 5, Σ gain 0; third only at the end. */
    @Test
    void growth_compares_only_people_and_skills_measured_at_both_times() {
        Growth first = Growth.of(new Levels(Map.of("A1", 1, "A2", 2, "A3", 3)), new Levels(Map.of("A1", 2, "A2", 2)));
        Growth second = Growth.of(new Levels(Map.of("A1", 2)), new Levels(Map.of("A1", 1)));
        Growth third = Growth.of(Levels.NONE, new Levels(Map.of("A1", 4)));
        assertThat(first).isEqualTo(new Growth(3, 1, 1));
        assertThat(first.plus(second).plus(third)).isEqualTo(new Growth(5, 0, 2));
        assertThat(first.ratio()).isEqualTo(1 / 3.0);
        assertThat(third.isKnown()).isFalse();
    }

    @Test
    void of_several_profiles_the_highest_requirement_wins() {
        assertThat(Requirement.of(java.util.List.of(Map.of("A1", 1, "A2", 2), Map.of("A1", 3, "A2", 0))))
                .containsExactlyInAnyOrderEntriesOf(Map.of("A1", 3, "A2", 2));
    }
}
