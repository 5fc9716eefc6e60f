package jp.hagukumi.attainment;

import jp.hagukumi.organization.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Which people a map of many is drawn of, and by which of the three values.
 *
 * @param unitPath subtree; empty: the whole 団体, or all the viewer heads
 * @param minGrade lowest 職位, null: no limit
 * @param maxGrade highest 職位, null: no limit
 * @param occupation 職種; empty: all
 */
public record MapFilter(
        String unitPath, @Nullable Grade minGrade, @Nullable Grade maxGrade, String occupation, Value value) {

    /** Which of the values that are kept apart. */
    public enum Value {
        CONFIRMED("s.confirmed"),
        TESTED("s.tested"),
        SELF_RATED("s.self_rated");

        private final String column;

        Value(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /** The same people by another value. */
    public MapFilter by(Value other) {
        return new MapFilter(unitPath, minGrade, maxGrade, occupation, other);
    }

    /** Everybody of the same units. */
    MapFilter widened() {
        return new MapFilter(unitPath, null, null, "", value);
    }

    /** Everybody, by confirmed levels. */
    public static MapFilter everybody() {
        return new MapFilter("", null, null, "", Value.CONFIRMED);
    }
}
