package jp.hagukumi.organization;

import static jp.hagukumi.organization.ImportTables.PERSON;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.platform.Days;
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

/** One file 職員: joiners, leavers, changed people. */
final class PersonSession implements ImportSession {
    private static final int NUMBER = PERSON.at("staff_number");
    private static final int AUTHORITY = PERSON.at("authority");
    private static final int HIRED = PERSON.at("hired_on");
    private static final int LEFT = PERSON.at("left_on");
    private static final int PREVIOUS = PERSON.at("previous_person_id");

    private final ImportSettings settings;
    private final StoredRows rows;
    private final Map<String, Long> ids = new HashMap<>();
    private final Set<String> ofOthers = new HashSet<>();
    private final Leavers leavers;
    private final PersonTransfers transfers;

    PersonSession(Connection connection, ImportSettings settings, Iterable<TransferImpact> impacts)
            throws SQLException {
        this.settings = settings;
        this.rows = new StoredRows(connection, settings.municipalityId(), PERSON);
        this.leavers = new Leavers(connection, settings);
        this.transfers = new PersonTransfers(connection, settings, impacts);
        PersonSpan.load(connection, settings.municipalityId()).forEach((number, person) -> {
            ids.put(number, person.id());
            if (settings.covers(person.authority())) {
                leavers.count(person);
            } else {
                ofOthers.add(number);
            }
        });
    }

    @Override
    public @Nullable StagedRow read(FileRow row) {
        List<String> cells = PersonRow.read(row);
        String number = cells.get(NUMBER);
        checkAuthority(row, number, cells.get(AUTHORITY));
        if (!row.wrong()) {
            ids.computeIfAbsent(number, unknown -> Ids.next());
        }
        return number.isEmpty() ? null : new StagedRow(number, row.line(), false, cells);
    }

    private void checkAuthority(FileRow row, String number, String authority) {
        if (ofOthers.contains(number)) {
            row.fault("職員番号", "organization.import.personOfOther", settings.authority());
        } else if (!authority.isEmpty() && !settings.covers(authority)) {
            row.fault("任命権者", "organization.import.otherAuthority", settings.authority());
        }
    }

    @Override
    public List<StoredRow> stored(String afterGroup, int limit) throws SQLException {
        return rows.next(afterGroup, limit);
    }

    @Override
    public void compare(ImportGroup group, Difference difference) throws SQLException {
        List<StagedRow> right = group.right();
        for (StagedRow again : right.subList(Math.min(1, right.size()), right.size())) {
            difference.fault(again.line(), "職員番号", group.name(), "organization.import.numberTwice");
        }
        StoredRow stored = group.stored().isEmpty() ? null : group.stored().get(0);
        if (right.isEmpty()) {
            if (stored != null && !ofOthers.contains(group.name())) {
                unnamed(group, stored, difference);
            }
            return;
        }
        List<String> cells = new ArrayList<>(right.get(0).cells());
        if (resolvePrevious(cells, right.get(0), difference)) {
            named(stored, List.copyOf(cells), group.name(), difference);
        }
    }

    private boolean resolvePrevious(List<String> cells, StagedRow row, Difference difference) {
        String previous = cells.get(PREVIOUS);
        if (previous.isEmpty()) {
            return true;
        }
        Long id = ids.get(previous);
        if (id == null || previous.equals(cells.get(NUMBER))) {
            difference.fault(row.line(), "前職員番号", previous, "organization.import.personUnknown");
            return false;
        }
        cells.set(PREVIOUS, id.toString());
        return true;
    }

    private void named(@Nullable StoredRow stored, List<String> cells, String number, Difference difference)
            throws SQLException {
        if (stored == null) {
            long id = java.util.Objects.requireNonNull(ids.get(number));
            difference.change(change(ChangeKind.JOINED, id, List.of(), cells));
        } else if (stored.cells().equals(cells)) {
            difference.unchanged();
        } else {
            boolean leaves = Days.OPEN.toString().equals(stored.cells().get(LEFT))
                    && !Days.OPEN.toString().equals(cells.get(LEFT));
            leavers.see(stored, LocalDate.parse(cells.get(LEFT)), leaves);
            transfers.see(stored, cells);
            difference.change(
                    change(leaves ? ChangeKind.LEFT : ChangeKind.CHANGED, stored.id(), stored.cells(), cells));
        }
    }

    /** Somebody the whole file does not name has left on the day before; the hidden one of a faulty row has not. */
    private void unnamed(ImportGroup group, StoredRow stored, Difference difference) throws SQLException {
        LocalDate left = LocalDate.parse(stored.cells().get(LEFT));
        boolean stays = !settings.full() || group.incomplete() || left.isBefore(settings.effectiveOn());
        if (stays) {
            difference.unchanged();
            return;
        }
        LocalDate hired = LocalDate.parse(stored.cells().get(HIRED));
        LocalDate last = settings.effectiveOn().minusDays(1);
        LocalDate ended = last.isBefore(hired) ? hired : last;
        leavers.see(stored, ended, true);
        List<String> cells = new ArrayList<>(stored.cells());
        cells.set(LEFT, ended.toString());
        transfers.see(stored, cells);
        difference.change(change(ChangeKind.LEFT, stored.id(), stored.cells(), cells));
    }

    private static Change change(ChangeKind kind, long id, List<String> before, List<String> after) {
        String subject = after.get(NUMBER) + " " + after.get(1) + " " + after.get(2);
        List<Told> told = Told.between(PersonRow.SHOWN, PersonRow.shown(before), PersonRow.shown(after));
        return new Change(kind, PERSON, id, subject, told, before, after);
    }

    @Override
    public void finish(Difference difference) throws SQLException {
        leavers.tell(difference);
        transfers.tell(difference);
    }
}
