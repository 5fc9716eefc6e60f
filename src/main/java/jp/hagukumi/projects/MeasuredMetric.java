package jp.hagukumi.projects;

import java.math.BigDecimal;
import java.util.Optional;
import jp.hagukumi.projects.rules.Metric;
import jp.hagukumi.projects.rules.MetricRule;
import org.jspecify.annotations.Nullable;

/**
 * A metric of a project with what is known of it.
 *
 * @param target of the template, else what the team set; null: none
 */
public record MeasuredMetric(
        Metric metric,
        Metric.@Nullable Target target,
        @Nullable Measurement before,
        @Nullable Measurement after) {
    /** In percent of the baseline; empty where it can't be said. */
    public Optional<BigDecimal> change() {
        return MetricRule.change(amount(before), amount(after));
    }

    /** Whether the target was reached; empty where it can't be said. */
    public Optional<Boolean> met() {
        return MetricRule.met(measured());
    }

    MetricRule.Measured measured() {
        return new MetricRule.Measured(metric.primary(), amount(before), amount(after), target);
    }

    private static @Nullable BigDecimal amount(@Nullable Measurement measurement) {
        return measurement == null ? null : measurement.amount();
    }
}
