package jp.hagukumi.projects.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FitTest {
    private static final Map<String, Integer> MINIMUM = Map.of("G1", 1, "G2", 1, "H1", 2);

    @Test
    void a_person_meets_what_is_held_at_the_level_and_lacks_the_rest() {
        Fit fit = Fit.of(MINIMUM, Map.of("G1", 3, "H1", 1), 2, 1);
        assertThat(fit.met()).containsExactly("G1");
        assertThat(fit.missing()).isEqualTo(Map.of("G2", 1, "H1", 1));
        assertThat(fit.load()).isEqualTo(2);
        assertThat(fit.past()).isEqualTo(1);
    }

    @Test
    void a_team_meets_the_minimum_together() {
        assertThat(Fit.missing(MINIMUM, List.of(Map.of("G1", 1), Map.of("G2", 2, "H1", 2))))
                .isEmpty();
        assertThat(Fit.missing(MINIMUM, List.of(Map.of("H1", 1), Map.of("H1", 1))))
                .isEqualTo(Map.of("G1", 1, "G2", 1, "H1", 1));
        assertThat(Fit.missing(MINIMUM, List.of())).isEqualTo(MINIMUM);
    }
}
