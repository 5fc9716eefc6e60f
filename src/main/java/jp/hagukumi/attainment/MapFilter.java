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
        CONFIRMED,
        TESTED,
        SELF_RATED
    }

    /** The same in another subtree. */
    MapFilter under(String otherPath) {
        return new MapFilter(otherPath, minGrade, maxGrade, occupation, value);
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
