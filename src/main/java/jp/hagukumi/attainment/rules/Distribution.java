package jp.hagukumi.attainment.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many of a group of people are at each level of one skill.
 *
 * @param atLevel people at level 0, 1, 2, 3, 4, in this order
 * @param unmeasured people of whom nothing is known
 * @param required of how many the profile asks for a level above 0
 * @param reached of how many of those it is reached
 * @param asked level above 0 that is asked of all these people alike; 0: of not all of them, or different ones
 * @param missing Σ of the levels that are missing to what is asked for, unmeasured taken as 0
 */
public record Distribution(List<Integer> atLevel, int unmeasured, int required, int asked, int reached, int missing) {
    static final int LEVELS = 5;
    /** Every level, and unmeasured. */
    static final int CELLS = LEVELS + 1;

    public int people() {
        return atLevel.stream().mapToInt(Integer::intValue).sum() + unmeasured;
    }

    /** How many are at the level or above. */
    public int atLeast(int level) {
        return IntStream.range(level, LEVELS).map(atLevel::get).sum();
    }

    /** Counts person by person. */
    public static final class Counter {
        private final int[] atLevel = new int[LEVELS];
        private int unmeasured;
        private int required;
        private int lowest = LEVELS;
        private int highest;
        private int reached;
        private int missing;

        /**
         * Adds people who are alike.
         *
         * @param level null: unmeasured
         * @param asked level that their profiles ask for, 0: none
         */
        public void add(@Nullable Integer level, int asked, int people) {
            if (level == null) {
                unmeasured += people;
            } else {
                atLevel[level] += people;
            }
            lowest = Math.min(lowest, asked);
            highest = Math.max(highest, asked);
            if (asked > 0) {
                required += people;
                reached += level != null && level >= asked ? people : 0;
                missing += Math.max(0, asked - (level == null ? 0 : level)) * people;
            }
        }

        public Distribution result() {
            int alike = lowest == highest ? highest : 0;
            return new Distribution(
                    Arrays.stream(atLevel).boxed().toList(), unmeasured, required, alike, reached, missing);
        }
    }
}
