package jp.hagukumi.attainment.rules;

import java.util.Map;

/**
 * K31 スキルレベル向上: Σ(end − start) ÷ Σ start over the people and skills measured at both times.
 *
 * @param start Σ of the levels at the beginning
 * @param gain Σ of end − start; may be negative
 * @param people who have at least one skill measured at both times
 */
public record Growth(long start, long gain, int people) {
    public static final Growth NONE = new Growth(0, 0, 0);

    /** One person's share. */
    public static Growth of(Levels start, Levels end) {
        long sum = 0;
        long gain = 0;
        boolean both = false;
        for (Map.Entry<String, Integer> entry : start.bySkill().entrySet()) {
            Integer later = end.of(entry.getKey());
            if (later != null) {
                both = true;
                sum += entry.getValue();
                gain += later - entry.getValue();
            }
        }
        return new Growth(sum, gain, both ? 1 : 0);
    }

    public Growth plus(Growth other) {
        return new Growth(start + other.start, gain + other.gain, people + other.people);
    }

    /** False where Σ start is 0: then no ratio can be told. */
    public boolean isKnown() {
        return start > 0;
    }

    /** gain ÷ start, 0.2 for 20 %; throws {@link IllegalStateException} where it is not known. */
    public double ratio() {
        if (!isKnown()) {
            throw new IllegalStateException("Nothing to compare with");
        }
        return (double) gain / start;
    }
}
