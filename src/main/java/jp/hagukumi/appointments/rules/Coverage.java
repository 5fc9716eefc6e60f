package jp.hagukumi.appointments.rules;

import java.util.Map;

/**
 * 設置率 (KPI K15): units with at least one valid appointment ÷ units in scope.
 *
 * @param covered numerator
 * @param units denominator: units in scope in which somebody works
 * @param excluded units in scope in which nobody works on the day
 * @param states by id of the unit, of those that count in the denominator
 */
public record Coverage(int covered, int units, int excluded, Map<Long, UnitState> states) {
    private static final double WHOLE = 100;

    /** 0–100, with one decimal; 0 where no unit is in scope. */
    public double percent() {
        return units == 0 ? 0 : Math.round(covered * WHOLE * 10 / units) / 10.0;
    }

    /** How many units lack somebody. */
    public int missing() {
        return units - covered;
    }

    /** Whether the target is met; one without units has none to meet. */
    public boolean reaches(int targetPercent) {
        return covered * WHOLE >= (double) units * targetPercent;
    }
}
