package jp.hagukumi.reporting.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a formula has counted.
 *
 * @param numerator or the count or sum itself
 * @param denominator null: there is none
 * @param excluded people beside the denominator
 * @param unmeasured people within the denominator of whom nothing is known
 */
public record Counted(BigDecimal numerator, @Nullable BigDecimal denominator, int excluded, int unmeasured) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A share of people or things. */
    public static Counted share(long numerator, long denominator) {
        return share(numerator, denominator, 0, 0);
    }

    public static Counted share(long numerator, long denominator, int excluded, int unmeasured) {
        return new Counted(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), excluded, unmeasured);
    }

    /** A number of things, or a sum of hours. */
    public static Counted sum(BigDecimal sum) {
        return new Counted(sum, null, 0, 0);
    }

    public static Counted sum(long sum) {
        return sum(BigDecimal.valueOf(sum));
    }

    /**
     * The figure: a share in percent with one decimal, rounded down so that it never claims a target it has not reached;
     * a count as it is. Empty where there is nothing to divide by: that is unknown, not 0.
     */
    public Optional<BigDecimal> value() {
        if (denominator == null) {
            return Optional.of(numerator);
        }
        if (denominator.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(numerator.multiply(HUNDRED).divide(denominator, 1, RoundingMode.FLOOR));
    }
}
