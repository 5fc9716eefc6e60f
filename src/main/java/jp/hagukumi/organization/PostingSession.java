package jp.hagukumi.organization;

import static jp.hagukumi.organization.ImportTables.POSTING;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.imports.Difference;
import jp.hagukumi.platform.imports.FileRow;
import jp.hagukumi.platform.imports.ImportGroup;
import jp.hagukumi.platform.imports.ImportSession;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.StagedRow;
import jp.hagukumi.platform.imports.StoredRow;
import org.jspecify.annotations.Nullable;

/** One file 発令. */
final class PostingSession implements ImportSession {
    private final ImportSettings settings;
    private final StoredRows rows;
    private final Map<String, PersonSpan> people;
    private final Map<String, UnitSpan> units;
    private final Map<String, String> unitNames = new HashMap<>();
    private final Transfers transfers;
    private final Map<String, String> grades;

    PostingSession(Connection connection, ImportSettings settings, Iterable<TransferImpact> impacts)
            throws SQLException {
        this.settings = settings;
        this.rows = new StoredRows(connection, settings.municipalityId(), POSTING);
        this.people = PersonSpan.load(connection, settings.municipalityId());
        this.units = UnitSpan.load(connection, settings.municipalityId());
        units.forEach((code, unit) -> unitNames.put(Long.toString(unit.id()), unit.name()));
        this.grades = GradeNames.labels(connection, settings.municipalityId());
        this.transfers = new Transfers(settings, impacts, units);
    }

    @Override
    public @Nullable StagedRow read(FileRow row) {
        String number = row.requiredCode("職員番号", 20);
        String code = row.requiredCode("部署コード", 40);
        String grade = row.choice("職位", grades, true);
        String label = row.text("職位", GradeNames.LONGEST);
        String gradeName = ImportTables.GRADES.containsKey(GradeNames.normal(label)) ? "" : label;
        String duty = row.choice("本務兼務区分", ImportTables.DUTIES, true);
        String change = row.choice("発令種別", ImportTables.CHANGE_KINDS, false);
        String title = row.text("補職名", 60);
        LocalDate from = row.day("開始日");
        LocalDate to = row.dayOrOpen("終了日");
        List<String> said = List.of(grade, duty, change, title, gradeName);
        return staged(row, number, code, said, new Term(from, to));
    }

    /** Checks the row against the person and the unit it names. */
    private @Nullable StagedRow staged(FileRow row, String number, String code, List<String> said, Term term) {
        PersonSpan person = people.get(number);
        UnitSpan unit = units.get(code);
        if (person == null && !number.isEmpty()) {
            row.fault("職員番号", "organization.import.personUnknown");
        }
        if (person != null && !settings.covers(person.authority())) {
            row.fault("職員番号", "organization.import.personOfOther", settings.authority());
        }
        if (unit == null && !code.isEmpty()) {
            row.fault("部署コード", "organization.import.unitUnknown");
        }
        if (term.to().isBefore(term.from()) && !row.wrong()) {
            row.fault("終了日", "organization.import.order", "開始日");
        }
        if (row.wrong() || person == null || unit == null) {
            return number.isEmpty() ? null : new StagedRow(number, row.line(), true, List.of());
        }
        LocalDate last = Employment.check(row, person, term);
        withinUnit(row, unit, term);
        List<String> cells = new ArrayList<>(List.of(Long.toString(person.id()), Long.toString(unit.id())));
        cells.addAll(said.subList(0, 4));
        cells.addAll(List.of(term.from().toString(), last.toString(), said.get(4)));
        return new StagedRow(number, row.line(), false, List.copyOf(cells));
    }

    private static void withinUnit(FileRow row, UnitSpan unit, Term term) {
        if (term.from().isBefore(unit.from()) || term.from().isAfter(unit.to())) {
            row.fault(
                    "開始日",
                    "organization.import.outsideUnit",
                    unit.name(),
                    unit.from(),
                    ImportTables.shown(unit.to().toString()));
        } else if (term.to().isAfter(unit.to())) {
            row.fault(
                    "終了日",
                    "organization.import.outsideUnit",
                    unit.name(),
                    unit.from(),
                    ImportTables.shown(unit.to().toString()));
        }
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
        String subject = group.name() + (person == null ? "" : " " + person.name());
        PostingOutcome outcome = new PostingOutcome(difference, group.stored());
        new PostingPlan(settings, group, subject, unitNames).tell(outcome);
        if (person != null && outcome.changed()) {
            List<List<String>> before =
                    group.stored().stream().map(StoredRow::cells).toList();
            Standing now = Standing.of(person, before);
            transfers.see(person.id(), subject, now, Standing.of(person, outcome.rows()), difference);
        }
    }

    @Override
    public void finish(Difference difference) throws SQLException {
        transfers.tell(difference);
    }
}
