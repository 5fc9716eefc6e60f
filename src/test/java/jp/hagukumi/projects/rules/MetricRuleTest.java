package jp.hagukumi.projects.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jp.hagukumi.projects.rules.Metric.Target;
import jp.hagukumi.projects.rules.Metric.TargetKind;
import jp.hagukumi.projects.rules.MetricRule.Measured;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricRuleTest {
    @ParameterizedTest
    @CsvSource({
        "42, 27, CHANGE_PERCENT, -30, true",
        "40, 28, CHANGE_PERCENT, -30, true",
        "40, 28.1, CHANGE_PERCENT, -30, false",
        "50, 55, CHANGE_PERCENT, 10, true",
        "50, 54, CHANGE_PERCENT, 10, false",
        "0, 90, AT_LEAST, 90, true",
        "0, 89.9, AT_LEAST, 90, false",
        "9, 0, AT_MOST, 0, true",
        "9, 0.1, AT_MOST, 0, false"
    })
    void a_target_is_reached_or_not(BigDecimal before, BigDecimal after, TargetKind kind, double value, boolean met) {
        assertThat(MetricRule.met(new Measured(true, before, after, new Target(kind, value))))
                .contains(met);
    }

    @Test
    void nothing_is_said_of_what_was_not_measured_or_has_no_target() {
        Target less = new Target(TargetKind.CHANGE_PERCENT, -30);
        assertThat(MetricRule.met(new Measured(true, null, BigDecimal.ONE, less)))
                .isEmpty();
        assertThat(MetricRule.met(new Measured(true, BigDecimal.ZERO, BigDecimal.ONE, less)))
                .isEmpty();
        assertThat(MetricRule.met(new Measured(true, BigDecimal.ONE, null, less)))
                .isEmpty();
        assertThat(MetricRule.met(new Measured(true, BigDecimal.ONE, BigDecimal.ONE, null)))
                .isEmpty();
    }

    @Test
    void the_aim_is_reached_where_every_primary_metric_is() {
        Target less = new Target(TargetKind.CHANGE_PERCENT, -30);
        assertThat(MetricRule.allMet(List.of(measured(true, "10", "6", less), measured(false, "10", "9", less))))
                .isTrue();
        assertThat(MetricRule.allMet(List.of(measured(true, "10", "6", less), measured(true, "10", "9", less))))
                .isFalse();
        assertThat(MetricRule.allMet(List.of(measured(true, "10", "6", less), measured(true, "10", "6", null))))
                .isFalse();
        assertThat(MetricRule.allMet(List.of(measured(false, "10", "6", less)))).isFalse();
    }

    private static Measured measured(boolean primary, String before, String after, @Nullable Target target) {
        return new Measured(primary, new BigDecimal(before), new BigDecimal(after), target);
    }

    @Test
    void figures_are_shown_with_one_decimal_at_most() {
        assertThat(MetricRule.shown(new BigDecimal("35.6500"))).hasToString("35.7");
        assertThat(MetricRule.shown(new BigDecimal("3600.0000"))).hasToString("3600");
    }
}
