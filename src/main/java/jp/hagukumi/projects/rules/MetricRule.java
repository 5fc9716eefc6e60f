package jp.hagukumi.projects.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares measurements before and after with a target. */
public final class MetricRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MetricRule() {}

    /**
     * A metric with what was measured of it.
     *
     * @param before null: not measured
     * @param after null: not measured
     * @param target null: not set
     */
    public record Measured(
            boolean primary,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            Metric.@Nullable Target target) {}

    /** Change in percent of the baseline; empty where one is missing or the baseline is 0. */
    public static Optional<BigDecimal> change(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null || after == null || before.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(after.subtract(before)
                .multiply(HUNDRED)
                .divide(before.abs(), MathContext.DECIMAL64)
                .stripTrailingZeros());
    }

    /** Whether the target was reached; empty where that can't be said. */
    public static Optional<Boolean> met(Measured measured) {
        Metric.Target target = measured.target();
        BigDecimal after = measured.after();
        if (target == null || after == null) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.valueOf(target.value());
        return switch (target.kind()) {
            case AT_LEAST -> Optional.of(after.compareTo(value) >= 0);
            case AT_MOST -> Optional.of(after.compareTo(value) <= 0);
            case CHANGE_PERCENT ->
                change(measured.before(), after)
                        .map(change ->
                                value.signum() < 0 ? change.compareTo(value) <= 0 : change.compareTo(value) >= 0);
        };
    }

    /** Whether a project reached its aim: each primary metric has a target and reached it. */
    public static boolean allMet(List<Measured> metrics) {
        List<Measured> primary = metrics.stream().filter(Measured::primary).toList();
        return !primary.isEmpty() && primary.stream().allMatch(one -> met(one).orElse(false));
    }

    /** A figure as it is shown: one decimal at most. */
    public static BigDecimal shown(BigDecimal figure) {
        BigDecimal rounded = figure.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
