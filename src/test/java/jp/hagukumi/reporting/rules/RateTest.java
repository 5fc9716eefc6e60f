package jp.hagukumi.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateTest {
    @Test
    void a_rate_is_rounded_down_so_that_it_never_claims_its_target() {
        assertThat(new Rate(1599, 2000).text()).isEqualTo("79.9");
        assertThat(new Rate(1599, 2000).reaches(80)).isFalse();
        assertThat(new Rate(862, 1171).text()).isEqualTo("73.6");
        assertThat(new Rate(999_999, 1_000_000).text()).isEqualTo("99.9");
        assertThat(new Rate(5, 5).text()).isEqualTo("100.0");
    }

    @Test
    void a_rate_over_nobody_is_unknown_and_not_zero() {
        Rate nobody = new Rate(0, 0);
        assertThat(nobody.isKnown()).isFalse();
        assertThat(nobody.text()).isEqualTo("–");
        assertThat(nobody.minus(new Rate(1, 2))).isEmpty();
        assertThat(Standing.of(nobody, 80)).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void differences_carry_their_sign() {
        assertThat(new Rate(3, 4).minus(new Rate(1, 2))).isEqualTo("+25.0");
        assertThat(new Rate(1, 2).minus(new Rate(3, 4))).isEqualTo("−25.0");
        assertThat(new Rate(1, 2).minus(new Rate(2, 4))).isEqualTo("±0.0");
        assertThat(new Rate(736, 1000).pointsTo(80)).isEqualTo("6.4");
        assertThat(new Rate(9, 10).pointsTo(80)).isEqualTo("0.0");
    }

    @Test
    void fifteen_points_below_the_target_call_for_action() {
        assertThat(Standing.of(new Rate(80, 100), 80)).isEqualTo(Standing.REACHED);
        assertThat(Standing.of(new Rate(79, 100), 80)).isEqualTo(Standing.WATCH);
        assertThat(Standing.of(new Rate(65, 100), 80)).isEqualTo(Standing.WATCH);
        assertThat(Standing.of(new Rate(64, 100), 80)).isEqualTo(Standing.ACT);
    }

    @Test
    void people_missing_to_a_target_are_counted_whole() {
        assertThat(new Count(10, 7, 8, 0, 0, 0).missingTo(80)).isEqualTo(1);
        assertThat(new Count(11, 8, 8, 0, 0, 0).missingTo(80)).isEqualTo(1);
        assertThat(new Count(10, 8, 8, 0, 0, 0).missingTo(80)).isZero();
    }
}
