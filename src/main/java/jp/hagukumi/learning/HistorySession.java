package jp.hagukumi.learning;

import static jp.hagukumi.learning.HistoryImport.ENROLMENT;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.hagukumi.learning.HistoryCycles.Place;
import jp.hagukumi.learning.HistoryRows.Person;
import jp.hagukumi.learning.HistoryRows.Post;
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

/** One file 受講履歴. The first completion of a cycle counts; what is known already stays. */
final class HistorySession implements ImportSession {
    private static final List<String> SHOWN = List.of("コースコード", "周期", "修了日", "得点", "時間");

    private final HistoryRows rows;
    private final Map<String, Person> people;
    private final Map<String, Course> courses;
    private final HistoryCycles cycles;
    private final ImportSettings settings;
    private int repeated;

    HistorySession(HistoryRows rows, Map<String, Course> courses, HistoryCycles cycles, ImportSettings settings)
            throws SQLException {
        this.settings = settings;
        this.rows = rows;
        this.people = rows.people();
        this.courses = courses;
        this.cycles = cycles;
    }

    @Override
    public @Nullable StagedRow read(FileRow row) {
        String number = row.requiredCode("職員番号", 20);
        String code = row.requiredCode("コースコード", 40);
        LocalDate on = row.day("修了日");
        String percent = number(row, "得点", 100);
        String minutes = number(row, "時間", 60_000);
        Person person = people.get(number);
        if (person == null && !number.isEmpty()) {
            row.fault("職員番号", "learning.history.personUnknown");
        }
        if (person != null && !settings.covers(person.authority())) {
            row.fault("職員番号", "organization.import.personOfOther", settings.authority());
        }
        if (!courses.containsKey(code) && !code.isEmpty()) {
            row.fault("コースコード", "learning.history.courseUnknown");
        }
        if (person != null && !row.wrong() && (on.isBefore(person.hiredOn()) || on.isAfter(person.leftOn()))) {
            row.fault("修了日", "learning.history.notEmployed");
        }
        return number.isEmpty()
                ? null
                : new StagedRow(number, row.line(), row.wrong(), List.of(code, on.toString(), percent, minutes));
    }

    private static String number(FileRow row, String column, int most) {
        String value = row.code(column, 6);
        if (!value.isEmpty() && (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) > most)) {
            row.fault(column, "learning.history.number", most);
        }
        return value;
    }

    @Override
    public List<StoredRow> stored(String afterGroup, int limit) throws SQLException {
        return rows.enrolments(afterGroup);
    }

    @Override
    public void compare(ImportGroup group, Difference difference) throws SQLException {
        Map<String, StoredRow> known = new HashMap<>();
        group.stored()
                .forEach(stored ->
                        known.put(key(stored.cells().get(1), stored.cells().get(3)), stored));
        Map<String, List<String>> completions = new TreeMap<>();
        for (StagedRow row : group.right()) {
            List<String> cells = row.cells();
            String key = key(cells.get(0), place(cells).cycle());
            List<String> other = completions.get(key);
            repeated += other == null ? 0 : 1;
            if (other == null || cells.get(1).compareTo(other.get(1)) < 0) {
                completions.put(key, cells);
            }
        }
        Person person = people.get(group.name());
        for (Map.Entry<String, List<String>> completion : completions.entrySet()) {
            if (person != null) {
                String subject = group.name() + " " + person.name();
                tell(person, subject, known.get(completion.getKey()), completion.getValue(), difference);
            }
        }
    }

    @Override
    public void finish(Difference difference) {
        if (repeated > 0) {
            difference.notice("learning.history.repeated", repeated);
        }
    }

    private void tell(
            Person person, String subject, @Nullable StoredRow stored, List<String> row, Difference difference)
            throws SQLException {
        if (stored != null && "COMPLETED".equals(stored.cells().get(8))) {
            difference.unchanged();
            return;
        }
        List<String> before = stored == null ? List.of() : stored.cells();
        List<String> after = completed(person, before, row);
        ChangeKind kind = stored == null ? ChangeKind.ADDED : ChangeKind.CHANGED;
        long id = stored == null ? Ids.next() : stored.id();
        difference.change(new Change(
                kind, ENROLMENT, id, subject, Told.between(SHOWN, shown(before), shown(after)), before, after));
    }

    private static List<String> shown(List<String> cells) {
        return cells.isEmpty()
                ? cells
                : List.of(cells.get(1), cells.get(3), cells.get(10), cells.get(11), cells.get(12));
    }

    private List<String> completed(Person person, List<String> before, List<String> row) {
        Place place = place(row);
        LocalDate on = LocalDate.parse(row.get(1));
        Post post = person.on(on);
        Course course = course(row);
        List<String> cells = new ArrayList<>(before.isEmpty() ? fresh(person, place, row) : before);
        cells.set(2, Integer.toString(place.version()));
        cells.set(8, "COMPLETED");
        cells.set(9, cells.get(9).isEmpty() ? row.get(1) : cells.get(9));
        cells.set(10, row.get(1));
        cells.set(11, row.get(2));
        cells.set(12, row.get(3).isEmpty() ? Integer.toString(course.minutes()) : row.get(3));
        cells.set(13, "");
        cells.set(14, "");
        cells.set(15, post == null ? "" : Long.toString(post.unitId()));
        cells.set(16, post == null ? "" : Integer.toString(post.grade()));
        cells.set(17, "1");
        return cells;
    }

    private static List<String> fresh(Person person, Place place, List<String> row) {
        LocalDate on = LocalDate.parse(row.get(1));
        LocalDate begin = place.begin().isBefore(person.hiredOn()) ? person.hiredOn() : place.begin();
        String assigned = (begin.isAfter(on) ? on : begin).toString();
        return List.of(
                Long.toString(person.id()),
                row.get(0),
                "0",
                place.cycle(),
                place.obligation() ? "1" : "0",
                place.ruleCode(),
                assigned,
                place.dueOn().toString(),
                "",
                row.get(1),
                "",
                "",
                "0",
                "",
                "",
                "",
                "",
                "1");
    }

    private Place place(List<String> row) {
        return cycles.of(course(row), LocalDate.parse(row.get(1)));
    }

    private Course course(List<String> row) {
        return Objects.requireNonNull(courses.get(row.get(0)));
    }

    private static String key(String course, String cycle) {
        return course + ' ' + cycle;
    }
}
