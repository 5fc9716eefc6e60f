package jp.hagukumi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All 部署, past and present, addressed by their index. */
final class Organization {

    private final List<DemoUnit> units;
    private final Map<String, Integer> standingByName = new HashMap<>();
    private final boolean[] parents;
    private final List<Integer> oldLeaves = new ArrayList<>();

    Organization(List<DemoUnit> units, LocalDate founded) {
        this.units = List.copyOf(units);
        parents = new boolean[units.size()];
        for (int i = 0; i < units.size(); i++) {
            DemoUnit unit = units.get(i);
            if (unit.parent() >= 0) {
                parents[unit.parent()] = true;
            }
            if (unit.standing()) {
                standingByName.putIfAbsent(path(unit), i);
            }
        }
        for (int i = 0; i < units.size(); i++) {
            if (leaf(i) && units.get(i).standing() && units.get(i).from().equals(founded)) {
                oldLeaves.add(i);
            }
        }
    }

    private String path(DemoUnit unit) {
        return unit.kind() == UnitKind.SECTION ? units.get(unit.parent()).name() + "/" + unit.name() : unit.name();
    }

    /** All of them; the place in the list is the index. */
    List<DemoUnit> units() {
        return units;
    }

    DemoUnit unit(int index) {
        return units.get(index);
    }

    /** Index of a standing 課 (with an empty 係) or of one of its 係. */
    int find(String division, String section) {
        return standingByName.get(section.isEmpty() ? division : division + "/" + section);
    }

    /** Whether nothing is below it, so that people work in it without a further 係. */
    boolean leaf(int index) {
        return !parents[index];
    }

    /** Leaves that stand since the foundation. */
    List<Integer> oldLeaves() {
        return oldLeaves;
    }

    /** The 部署 itself, or before it began the one it took over from. */
    int on(int index, LocalDate day) {
        DemoUnit unit = units.get(index);
        return day.isBefore(unit.from()) && unit.predecessor() >= 0 ? unit.predecessor() : index;
    }

    /** Code of the 部署 that took over, or null. */
    String successorOf(int index) {
        for (int i = index + 1; i < units.size(); i++) {
            if (units.get(i).predecessor() == index) {
                return units.get(i).code();
            }
        }
        return null;
    }
}
