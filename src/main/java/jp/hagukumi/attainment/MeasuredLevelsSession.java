package jp.hagukumi.attainment;

import static jp.hagukumi.attainment.MeasuredLevelsImport.LEVEL;
import static jp.hagukumi.attainment.MeasuredLevelsImport.MEASURED_ON;
import static jp.hagukumi.attainment.MeasuredLevelsImport.PERSON;
import static jp.hagukumi.attainment.MeasuredLevelsImport.SKILL;
import static jp.hagukumi.attainment.MeasuredLevelsImport.TABLE;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hagukumi.attainment.MeasuredLevelsRows.Person;
import jp.hagukumi.attainment.rules.Levels;
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
import jp.hagukumi.skills.Framework;
import org.jspecify.annotations.Nullable;

/** One file スキル測定. What was imported before stays; a different level for the same day is a fault. */
final class MeasuredLevelsSession implements ImportSession {
    private static final List<String> SHOWN = List.of(MEASURED_ON, LEVEL);
    private static final int PEOPLE_A_PAGE = 1_000;

    private final MeasuredLevelsRows rows;
    private final Map<String, Person> people;
    private final Framework framework;
    private final Framework shipped;
    private final ImportSettings settings;
    private final LocalDate today;

    MeasuredLevelsSession(
            MeasuredLevelsRows rows, Framework framework, Framework shipped, ImportSettings settings, LocalDate today)
            throws SQLException {
        this.rows = rows;
        this.people = rows.people();
        this.framework = framework;
        this.shipped = shipped;
        this.settings = settings;
        this.today = today;
    }

    @Override
    public @Nullable StagedRow read(FileRow row) {
        String number = row.requiredCode(PERSON, 20);
        String skill = row.requiredCode(SKILL, 20);
        String level = row.requiredCode(LEVEL, 6);
        LocalDate on = row.day(MEASURED_ON);
        if (!level.isEmpty() && !level.matches("[0-" + Framework.HIGHEST_LEVEL + "]")) {
            row.fault(LEVEL, "attainment.import.level");
        }
        if (!skill.isEmpty() && framework.presentCode(skill).isEmpty()) {
            boolean retired = shipped.presentCode(skill).isPresent();
            row.fault(SKILL, retired ? "attainment.import.skillRetired" : "attainment.import.skillUnknown");
        }
        checkPerson(row, number, on);
        return number.isEmpty()
                ? null
                : new StagedRow(number, row.line(), row.wrong(), List.of(skill, level, on.toString()));
    }

    private void checkPerson(FileRow row, String number, LocalDate on) {
        Person person = people.get(number);
        if (person == null) {
            if (!number.isEmpty()) {
                row.fault(PERSON, "attainment.import.personUnknown");
            }
            return;
        }
        if (!settings.covers(person.authority())) {
            row.fault(PERSON, "organization.import.personOfOther", settings.authority());
        }
        if (row.wrong()) {
            return;
        }
        if (on.isAfter(today)) {
            row.fault(MEASURED_ON, "attainment.import.future");
        } else if (on.isBefore(person.hiredOn()) || on.isAfter(person.leftOn())) {
            row.fault(MEASURED_ON, "attainment.import.notEmployed");
        }
    }

    @Override
    public List<StoredRow> stored(String afterGroup, int limit) throws SQLException {
        return rows.imported(afterGroup, PEOPLE_A_PAGE);
    }

    @Override
    public void compare(ImportGroup group, Difference difference) throws SQLException {
        Person person = people.get(group.name());
        if (person == null) {
            return;
        }
        Map<String, Integer> known = known(group.stored());
        Map<String, StagedRow> taken = new LinkedHashMap<>();
        for (StagedRow row : group.right()) {
            if (isNew(row, known, taken, difference)) {
                taken.put(key(row), row);
            }
        }
        Map<String, Map<String, Integer>> added = new TreeMap<>();
        taken.values().forEach(row -> added.computeIfAbsent(row.cells().get(2), day -> new TreeMap<>())
                .put(row.cells().get(0), level(row)));
        for (Map.Entry<String, Map<String, Integer>> day : added.entrySet()) {
            add(group.name(), person, day.getKey(), new Levels(day.getValue()), difference);
        }
    }

    private static boolean isNew(
            StagedRow row, Map<String, Integer> known, Map<String, StagedRow> taken, Difference difference) {
        StagedRow twin = taken.get(key(row));
        Integer before = known.get(key(row));
        if (twin != null) {
            difference.fault(row.line(), SKILL, row.cells().get(0), "attainment.import.twice", twin.line());
        } else if (before != null && before != level(row)) {
            difference.fault(row.line(), LEVEL, row.cells().get(1), "attainment.import.otherLevel", before);
        } else if (before != null) {
            difference.unchanged();
        }
        return twin == null && before == null;
    }

    private static int level(StagedRow row) {
        return Integer.parseInt(row.cells().get(1));
    }

    private static String key(StagedRow row) {
        return key(row.cells().get(2), row.cells().get(0));
    }

    private static Map<String, Integer> known(List<StoredRow> stored) {
        Map<String, Integer> known = new HashMap<>();
        for (StoredRow row : stored) {
            Levels.parse(row.cells().get(2))
                    .bySkill()
                    .forEach((skill, level) -> known.put(key(row.cells().get(1), skill), level));
        }
        return known;
    }

    private static void add(String number, Person person, String on, Levels levels, Difference difference)
            throws SQLException {
        List<String> after = List.of(Long.toString(person.id()), on, levels.text());
        difference.change(new Change(
                ChangeKind.ADDED,
                TABLE,
                Ids.next(),
                number + " " + person.name(),
                Told.between(SHOWN, List.of(), List.of(on, levels.text())),
                List.of(),
                after));
    }

    private static String key(String day, String skill) {
        return day + ' ' + skill;
    }
}
