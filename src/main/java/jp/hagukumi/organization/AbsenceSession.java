package jp.hagukumi.organization;

import static jp.hagukumi.organization.ImportTables.ABSENCE;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.imports.Change;
import jp.hagukumi.platform.imports.ChangeKind;
import jp.hagukumi.platform.imports.Difference;
import jp.hagukumi.platform.imports.FileRow;
import jp.hagukumi.platform.imports.ImportGroup;
import jp.hagukumi.platform.imports.ImportSession;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.StagedRow;
import jp.hagukumi.platform.imports.StoredRow;
import jp.hagukumi.platform.imports.Told;
import org.jspecify.annotations.Nullable;

/** One file 休業. */
final class AbsenceSession implements ImportSession {
    private static final List<String> SHOWN = List.of("種別", "開始日", "終了日");
    private static final int KIND = ABSENCE.at("kind");
    private static final int FROM = ABSENCE.at("from_on");
    private static final int TO = ABSENCE.at("to_on");

    private final ImportSettings settings;
    private final StoredRows rows;
    private final Map<String, PersonSpan> people;

    AbsenceSession(Connection connection, ImportSettings settings) throws SQLException {
        this.settings = settings;
        this.rows = new StoredRows(connection, settings.municipalityId(), ABSENCE);
        this.people = PersonSpan.load(connection, settings.municipalityId());
    }

    @Override
    public @Nullable StagedRow read(FileRow row) {
        String number = row.requiredCode("職員番号", 20);
        String kind = row.choice("種別", ImportTables.ABSENCE_KINDS, false);
        LocalDate from = row.day("開始日");
        LocalDate to = row.dayOrOpen("終了日");
        PersonSpan person = people.get(number);
        if (person == null && !number.isEmpty()) {
            row.fault("職員番号", "organization.import.personUnknown");
        }
        if (person != null && !settings.covers(person.authority())) {
            row.fault("職員番号", "organization.import.personOfOther", settings.authority());
        }
        if (to.isBefore(from) && !row.wrong()) {
            row.fault("終了日", "organization.import.order", "開始日");
        }
        if (row.wrong() || person == null) {
            return number.isEmpty() ? null : new StagedRow(number, row.line(), true, List.of());
        }
        LocalDate last = Employment.check(row, person, new Term(from, to));
        List<String> cells = List.of(Long.toString(person.id()), kind, from.toString(), last.toString());
        return new StagedRow(number, row.line(), false, cells);
    }

    @Override
    public List<StoredRow> stored(String afterGroup, int limit) throws SQLException {
        return rows.next(afterGroup, limit);
    }

    @Override
    public void compare(ImportGroup group, Difference difference) throws SQLException {
        PersonSpan person = people.get(group.name());
        if (person != null && !settings.covers(person.authority())) {
            return;
        }
        Map<String, StagedRow> named = new LinkedHashMap<>();
        for (StagedRow row : group.right()) {
            if (named.putIfAbsent(key(row.cells()), row) != null) {
                difference.fault(row.line(), "開始日", row.cells().get(FROM), "organization.import.absenceTwice");
            }
        }
        List<Term> terms = named.values().stream().map(row -> term(row.cells())).toList();
        String subject = group.name() + (person == null ? "" : " " + person.name());
        Map<String, StoredRow> known = new HashMap<>();
        for (StoredRow stored : group.stored()) {
            known.put(key(stored.cells()), stored);
            if (!named.containsKey(key(stored.cells()))) {
                unnamed(group, stored, terms, subject, difference);
            }
        }
        for (StagedRow row : named.values()) {
            named(known.get(key(row.cells())), row.cells(), subject, difference);
        }
    }

    private void unnamed(ImportGroup group, StoredRow stored, List<Term> named, String subject, Difference difference)
            throws SQLException {
        Term term = term(stored.cells());
        boolean whole = settings.full() && !group.incomplete();
        Optional<Term> remains = whole
                ? term.unnamedFrom(settings.effectiveOn(), named)
                : term.open() ? term.before(named) : Optional.of(term);
        if (remains.isPresent() && remains.get().equals(term)) {
            difference.unchanged();
            return;
        }
        List<String> after = new ArrayList<>(stored.cells());
        remains.ifPresent(rest -> after.set(TO, rest.to().toString()));
        ChangeKind kind = remains.isPresent() ? ChangeKind.ENDED : ChangeKind.REMOVED;
        difference.change(change(kind, stored.id(), subject, stored.cells(), remains.isPresent() ? after : List.of()));
    }

    private static void named(@Nullable StoredRow stored, List<String> cells, String subject, Difference difference)
            throws SQLException {
        if (stored == null) {
            difference.change(change(ChangeKind.ADDED, Ids.next(), subject, List.of(), cells));
        } else if (stored.cells().equals(cells)) {
            difference.unchanged();
        } else {
            difference.change(change(ChangeKind.CHANGED, stored.id(), subject, stored.cells(), cells));
        }
    }

    private static Change change(ChangeKind kind, long id, String subject, List<String> before, List<String> after) {
        return new Change(kind, ABSENCE, id, subject, Told.between(SHOWN, shown(before), shown(after)), before, after);
    }

    private static List<String> shown(List<String> cells) {
        return cells.isEmpty()
                ? cells
                : List.of(
                        ImportTables.label(ImportTables.ABSENCE_KINDS, cells.get(KIND)),
                        cells.get(FROM),
                        ImportTables.shown(cells.get(TO)));
    }

    private static Term term(List<String> cells) {
        return Term.of(cells.get(FROM), cells.get(TO));
    }

    private static String key(List<String> cells) {
        return cells.get(FROM) + ' ' + cells.get(KIND);
    }
}
