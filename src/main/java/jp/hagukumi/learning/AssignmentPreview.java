package jp.hagukumi.learning;

import java.util.List;

/**
 * Who would gain and who would lose an obligation.
 *
 * @param gained how many would owe the course and do not now
 * @param lost how many owe it by this rule now and would not
 * @param gainers the first of them by staff number
 * @param losers the first of them by staff number
 */
public record AssignmentPreview(int gained, int lost, List<Name> gainers, List<Name> losers) {
    /** @param unitName of the main posting on that day, empty without one */
    public record Name(String staffNumber, String name, String unitName) {}
}
