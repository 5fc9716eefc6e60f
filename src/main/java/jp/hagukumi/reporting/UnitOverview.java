package jp.hagukumi.reporting;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.UnitOnDay;

/**
 * Where one unit stands on a day.
 *
 * @param line from the root to the unit itself
 * @param figure over the basic courses, everything below included
 * @param subunits one level below
 * @param open what is not completed in it, by due date
 */
public record UnitOverview(
        LocalDate day, List<UnitOnDay> line, Figure figure, List<UnitLine> subunits, List<OpenObligation> open) {

    /** Whether the year before is known well enough to say a difference. */
    public boolean isCompared() {
        return !figure.lastYear().isEmpty();
    }

    public UnitOnDay unit() {
        return line.get(line.size() - 1);
    }
}
