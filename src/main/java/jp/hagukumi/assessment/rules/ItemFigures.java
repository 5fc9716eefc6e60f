package jp.hagukumi.assessment.rules;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a question does its work.
 *
 * @param answers how many finished answers it rests on
 * @param difficulty share of right answers, 0 (nobody) to 1 (everybody)
 * @param discrimination point-biserial correlation of answering it right with the rest of the attempt, −1 to 1: whether
 *     those who know more get it right more often. NaN where everybody answered alike
 */
public record ItemFigures(long answers, double difficulty, double discrimination) {
    /** Fewer answers than this are no figure. */
    public static final int FEWEST = 5;

    private static final double TOO_HARD = 0.2;
    private static final double TOO_EASY = 0.95;
    private static final double TOO_FLAT = 0.1;

    /** What is wrong with a question. */
    public enum Flag {
        /** Fewer than 20 % get it right. */
        TOO_HARD,
        /** More than 95 % get it right. */
        TOO_EASY,
        /** Those who know more hardly get it right more often. */
        NOT_TELLING,
        /** A wrong choice that nobody has ever taken. */
        UNUSED_CHOICE
    }

    /** From what was added up; of no answers at all the figures are NaN. */
    public static ItemFigures of(ItemSums sums) {
        double n = sums.answers();
        double right = sums.right() / n;
        double mean = sums.rest() / n;
        double spread = Math.sqrt(right * (1 - right)) * Math.sqrt(Math.max(0, sums.restSquared() / n - mean * mean));
        double together = sums.restOfRight() / n - right * mean;
        return new ItemFigures(sums.answers(), right, spread < 1e-9 ? Double.NaN : together / spread);
    }

    /** Whether there are enough answers to say anything. */
    public boolean known() {
        return answers >= FEWEST;
    }

    public boolean discriminationKnown() {
        return known() && !Double.isNaN(discrimination);
    }

    /** What to look at, by the figures alone; nothing while there are too few answers. */
    public Set<Flag> flags(boolean unusedChoice) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (known()) {
            put(flags, Flag.TOO_HARD, difficulty < TOO_HARD);
            put(flags, Flag.TOO_EASY, difficulty > TOO_EASY);
            put(flags, Flag.NOT_TELLING, discriminationKnown() && discrimination < TOO_FLAT);
            put(flags, Flag.UNUSED_CHOICE, unusedChoice);
        }
        return flags;
    }

    private static void put(Set<Flag> flags, Flag flag, boolean raised) {
        if (raised) {
            flags.add(flag);
        }
    }
}
