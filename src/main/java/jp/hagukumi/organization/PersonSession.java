package jp.hagukumi.organization;

import static jp.hagukumi.organization.ImportTables.PERSON;

import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final List<String> SHOWN =
            List.of("職員番号", "氏", "名", "氏カナ", "名カナ", "旧姓", "メール", "任用区分", "職種", "任命権者", "採用日", "退職日");
    private static final int NUMBER = PERSON.at("staff_number");
    private static final int TYPE = PERSON.at("employment_type");
    private static final int HIRED = PERSON.at("hired_on");
    private static final int LEFT = PERSON.at("left_on");
    private static final int PREVIOUS = PERSON.at("previous_person_id");

    private final ImportSettings settings;
    private final StoredRows rows;
    private final Map<String, Long> ids = new HashMap<>();
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
            leavers.count(person);
        });
    }

    @Override
    public @Nullable StagedRow read(FileRow row) {
        String number = row.requiredCode("職員番号", 20);
        List<String> cells = new ArrayList<>(List.of(
                number,
                row.required("氏", 60),
                row.required("名", 60),
                kana(row.required("氏カナ", 80)),
                kana(row.required("名カナ", 80)),
                row.text("旧姓", 60),
                row.text("メール", 254),
                row.choice("任用区分", ImportTables.EMPLOYMENT_TYPES, true),
                row.required("職種", 40),
                row.required("任命権者", 40)));
        if (!cells.get(6).isEmpty() && !cells.get(6).matches("[^@\\s]+@[^@\\s]+")) {
            row.fault("メール", "organization.import.mail");
        }
        LocalDate hired = row.day("採用日");
        LocalDate left = row.dayOrOpen("退職日");
        if (left.isBefore(hired) && !row.wrong()) {
            row.fault("退職日", "organization.import.order", "採用日");
        }
        cells.addAll(List.of(hired.toString(), left.toString(), row.code("前職員番号", 20), searchText(cells)));
        if (!row.wrong()) {
            ids.computeIfAbsent(number, unknown -> Ids.next());
        }
        return number.isEmpty() ? null : new StagedRow(number, row.line(), false, cells);
    }

    private static String searchText(List<String> cells) {
        return SearchText.ofPerson(
                cells.get(NUMBER),
                cells.get(1) + cells.get(2),
                cells.get(3) + cells.get(4),
                cells.get(5),
                cells.get(2));
    }

    private static String kana(String typed) {
        String wide = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return wide.codePoints()
                .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
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
            if (stored != null) {
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
        List<Told> told = Told.between(SHOWN, shown(before), shown(after));
        return new Change(kind, PERSON, id, subject, told, before, after);
    }

    private static List<String> shown(List<String> cells) {
        if (cells.isEmpty()) {
            return cells;
        }
        List<String> shown = new ArrayList<>(cells.subList(0, SHOWN.size()));
        shown.set(TYPE, ImportTables.label(ImportTables.EMPLOYMENT_TYPES, cells.get(TYPE)));
        shown.set(LEFT, ImportTables.shown(cells.get(LEFT)));
        return shown;
    }

    @Override
    public void finish(Difference difference) throws SQLException {
        leavers.tell(difference);
        transfers.tell(difference);
    }
}
