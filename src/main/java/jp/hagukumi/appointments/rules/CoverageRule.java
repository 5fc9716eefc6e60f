package jp.hagukumi.appointments.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.organization.UnitKind;

/**
 * Which units have somebody in a role on a day. A unit in which nobody works is left out and counted beside. A deputy does
 * not stand for the holder in the count, nor does a holder who no longer belongs to the unit.
 */
public final class CoverageRule {
    private CoverageRule() {}

    /**
     * A unit on the day.
     *
     * @param people who work in it or below, by main posting
     */
    public record Place(long unitId, UnitKind kind, int people) {}

    /**
     * Somebody appointed for a unit, whose term covers the day.
     *
     * @param belongs works in the unit or below on the day
     * @param absent on leave on the day
     */
    public record Holder(long unitId, boolean deputy, boolean belongs, boolean absent) {}

    /** 設置率 over units of a scope; holders may be of other units too. */
    public static Coverage of(Scope scope, List<Place> places, List<Holder> holders) {
        Map<Long, UnitState> best = new HashMap<>();
        holders.forEach(holder -> best.merge(holder.unitId(), state(holder), CoverageRule::better));
        Map<Long, UnitState> states = new LinkedHashMap<>();
        int excluded = 0;
        for (Place place : places) {
            if (scope.includes(place.kind()) && place.people() == 0) {
                excluded++;
            } else if (scope.includes(place.kind())) {
                states.put(place.unitId(), best.getOrDefault(place.unitId(), UnitState.NOBODY));
            }
        }
        int covered = (int) states.values().stream().filter(UnitState::counts).count();
        return new Coverage(covered, states.size(), excluded, states);
    }

    private static UnitState better(UnitState one, UnitState other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static UnitState state(Holder holder) {
        if (!holder.belongs()) {
            return UnitState.MOVED;
        }
        if (holder.deputy()) {
            return UnitState.DEPUTY_ONLY;
        }
        return holder.absent() ? UnitState.ABSENT : UnitState.COVERED;
    }
}
