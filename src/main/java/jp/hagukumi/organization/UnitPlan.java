package jp.hagukumi.organization;

import static jp.hagukumi.organization.ImportTables.UNIT;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.imports.Change;
import jp.hagukumi.platform.imports.ChangeKind;
import jp.hagukumi.platform.imports.Difference;
import jp.hagukumi.platform.imports.StagedRow;
import jp.hagukumi.platform.imports.StoredRow;
import jp.hagukumi.platform.imports.Told;
import org.jspecify.annotations.Nullable;

/** The units as they will be: those stored, overlaid with those of a file; knows cycles, paths and the difference. */
final class UnitPlan {
    private static final List<String> SHOWN = List.of("部署コード", "名称", "種別", "上位部署", "開始日", "終了日", "後継部署");
    private static final String NO_UNIT = "organization.import.unitUnknown";

    /** A fault of one row of the file. */
    record Wrong(int line, String column, String value, String textKey) {}

    /** A unit by codes; line 0 where the file does not name it. */
    private record Planned(
            long id,
            int line,
            @Nullable StoredRow stored,
            String code,
            String name,
            String kind,
            String parent,
            String from,
            String to,
            String successor) {}

    private final Map<String, Planned> units = new LinkedHashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    UnitPlan(List<StoredRow> stored) {
        stored.forEach(row -> codes.put(Long.toString(row.id()), row.cells().get(0)));
        stored.forEach(this::restore);
    }

    private void restore(StoredRow row) {
        List<String> c = row.cells();
        String parent = codes.getOrDefault(c.get(3), "");
        String successor = codes.getOrDefault(c.get(8), "");
        units.put(
                c.get(0),
                new Planned(row.id(), 0, row, c.get(0), c.get(1), c.get(2), parent, c.get(6), c.get(7), successor));
    }

    /** Takes a row of the file: code, name, kind, parent, from, to, successor. */
    void name(StagedRow row) {
        List<String> c = row.cells();
        Planned before = units.get(c.get(0));
        long id = before == null ? Ids.next() : before.id();
        codes.put(Long.toString(id), c.get(0));
        StoredRow stored = before == null ? null : before.stored();
        units.put(
                c.get(0),
                new Planned(
                        id, row.line(), stored, c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6)));
    }

    /** Ends what the file does not name and what still runs after the given day. */
    void endUnnamed(LocalDate last) {
        units.replaceAll((code, unit) -> {
            if (unit.line() > 0 || !LocalDate.parse(unit.to()).isAfter(last)) {
                return unit;
            }
            String to = last.isBefore(LocalDate.parse(unit.from())) ? unit.from() : last.toString();
            return new Planned(
                    unit.id(),
                    0,
                    unit.stored(),
                    code,
                    unit.name(),
                    unit.kind(),
                    unit.parent(),
                    unit.from(),
                    to,
                    unit.successor());
        });
    }

    /** Faults between rows; the rows concerned fall back to what is stored. */
    List<Wrong> check() {
        List<Wrong> wrong = new ArrayList<>();
        boolean again = true;
        while (again) {
            List<Wrong> found = new ArrayList<>();
            units.values().stream().filter(unit -> unit.line() > 0).forEach(unit -> check(unit, found));
            found.forEach(one -> drop(one.line()));
            wrong.addAll(found);
            again = !found.isEmpty();
        }
        return wrong;
    }

    private void check(Planned unit, List<Wrong> wrong) {
        if (!unit.parent().isEmpty() && !units.containsKey(unit.parent())) {
            wrong.add(new Wrong(unit.line(), "上位部署コード", unit.parent(), NO_UNIT));
        } else if (inCycle(unit)) {
            wrong.add(new Wrong(unit.line(), "上位部署コード", unit.parent(), "organization.import.cycle"));
        } else if (!unit.successor().isEmpty() && !units.containsKey(unit.successor())) {
            wrong.add(new Wrong(unit.line(), "後継部署コード", unit.successor(), NO_UNIT));
        }
    }

    private boolean inCycle(Planned unit) {
        Set<String> seen = new HashSet<>();
        Planned at = unit;
        while (at != null && !at.parent().isEmpty() && seen.add(at.code())) {
            at = units.get(at.parent());
        }
        return at != null && !at.parent().isEmpty();
    }

    private void drop(int line) {
        for (Planned unit : List.copyOf(units.values())) {
            StoredRow stored = unit.stored();
            if (unit.line() == line) {
                units.remove(unit.code());
            }
            if (unit.line() == line && stored != null) {
                restore(stored);
            }
        }
    }

    void tell(Difference difference) throws SQLException {
        for (Planned unit : units.values()) {
            List<String> after = cells(unit);
            StoredRow stored = unit.stored();
            if (stored != null && stored.cells().equals(after)) {
                difference.unchanged();
                continue;
            }
            List<String> before = stored == null ? List.of() : stored.cells();
            ChangeKind kind = stored == null
                    ? ChangeKind.ADDED
                    : unit.line() == 0 && !stored.cells().get(7).equals(unit.to())
                            ? ChangeKind.ENDED
                            : ChangeKind.CHANGED;
            List<Told> told = Told.between(SHOWN, shown(before), shown(after));
            String subject = unit.code() + " " + unit.name();
            difference.change(new Change(kind, UNIT, unit.id(), subject, told, before, after));
        }
    }

    private List<String> cells(Planned unit) {
        String path = path(unit);
        long depth = path.chars().filter(c -> c == '/').count() - 1;
        return List.of(
                unit.code(),
                unit.name(),
                unit.kind(),
                id(unit.parent()),
                path,
                Long.toString(depth),
                unit.from(),
                unit.to(),
                id(unit.successor()));
    }

    private String path(Planned unit) {
        Planned parent = units.get(unit.parent());
        return (parent == null ? "/" : path(parent)) + unit.id() + "/";
    }

    private String id(String code) {
        Planned unit = units.get(code);
        return unit == null ? "" : Long.toString(unit.id());
    }

    private List<String> shown(List<String> c) {
        if (c.isEmpty()) {
            return c;
        }
        String kind = ImportTables.label(ImportTables.UNIT_KINDS, c.get(2));
        String to = ImportTables.shown(c.get(7));
        return List.of(c.get(0), c.get(1), kind, nameOf(c.get(3)), c.get(6), to, nameOf(c.get(8)));
    }

    private String nameOf(String id) {
        Planned unit = units.get(codes.getOrDefault(id, ""));
        return unit == null ? "" : unit.code() + " " + unit.name();
    }
}
