package jp.hagukumi.reporting.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what it must never stand without.
 *
 * @param numerator null: not told
 * @param denominator null: there is none, or it was not told
 * @param day reference day, or the day that an entered value is of
 * @param formulaVersion 0: it was entered
 * @param source where an entered value was taken from; empty for others
 * @param enteredBy name of who entered it; empty for others
 */
public record KpiFigure(
        BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        int excluded,
        int unmeasured,
        LocalDate day,
        int formulaVersion,
        String source,
        String enteredBy) {

    public boolean isEntered() {
        return formulaVersion == 0;
    }
}
