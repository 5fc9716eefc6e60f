package jp.hagukumi.effects.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * What counts of an effect in a 年度, or of several together.
 *
 * @param months in which it was live
 * @param overlapped of these, months in which another effect on the same 業務 counts instead
 * @param secondTwelfths seconds saved, times twelve: a month is the twelfth of a year
 * @param expenseTwelfths yen no longer spent, times twelve
 * @param costTwelfths yen spent, times twelve: once in the 年度 of going live, and to keep it going
 */
public record Counted(int months, int overlapped, long secondTwelfths, long expenseTwelfths, long costTwelfths) {
    /** Nothing counts. */
    public static final Counted NOTHING = new Counted(0, 0, 0, 0, 0);

    private static final int MONTHS = 12;
    private static final int HOUR = 3_600;

    Counted plus(Counted other) {
        return new Counted(
                months + other.months,
                overlapped + other.overlapped,
                secondTwelfths + other.secondTwelfths,
                expenseTwelfths + other.expenseTwelfths,
                costTwelfths + other.costTwelfths);
    }

    public static Counted sum(Collection<Counted> all) {
        return all.stream().reduce(NOTHING, Counted::plus);
    }

    /** With one decimal, half up. */
    public BigDecimal hours() {
        return BigDecimal.valueOf(secondTwelfths)
                .divide(BigDecimal.valueOf((long) MONTHS * HOUR), 1, RoundingMode.HALF_UP);
    }

    /**
     * What it is worth: hours by the rate, and expenses, in whole yen.
     *
     * @param yenPerHour of the 団体
     */
    public long benefitYen(int yenPerHour) {
        BigDecimal twelfths = BigDecimal.valueOf(secondTwelfths)
                .multiply(BigDecimal.valueOf(yenPerHour))
                .divide(BigDecimal.valueOf(HOUR), 6, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(expenseTwelfths));
        return yen(twelfths);
    }

    public long costYen() {
        return yen(BigDecimal.valueOf(costTwelfths));
    }

    private static long yen(BigDecimal twelfths) {
        return twelfths.divide(BigDecimal.valueOf(MONTHS), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
