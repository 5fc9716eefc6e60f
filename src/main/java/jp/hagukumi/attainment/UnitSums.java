package jp.hagukumi.attainment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.UnitOnDay;

/** Adds up what is known per unit: each 部, 課 and 出先 with everything below it. */
public final class UnitSums {
    private UnitSums() {}

    /** A unit and the sum of its subtree. */
    public record Line<T>(UnitOnDay unit, T sum) {}

    /** The lines in the order of the units; a unit about which nothing is known has none. */
    static <T> List<Line<T>> of(List<UnitOnDay> units, Map<Long, T> byUnit, BinaryOperator<T> plus) {
        List<Line<T>> lines = new ArrayList<>();
        for (UnitOnDay unit : units) {
            if (unit.kind() != UnitKind.SUBSECTION) {
                units.stream()
                        .filter(below -> below.path().startsWith(unit.path()) && byUnit.containsKey(below.id()))
                        .map(below -> byUnit.get(below.id()))
                        .reduce(plus)
                        .ifPresent(sum -> lines.add(new Line<>(unit, sum)));
            }
        }
        return lines;
    }
}
