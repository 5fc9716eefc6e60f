package jp.hagukumi.organization;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.imports.ImportTable;
import jp.hagukumi.platform.imports.ImportTable.Column;
import jp.hagukumi.platform.imports.ImportTable.Type;

/** The tables of this feature as the import writes them, and the labels of its files. */
final class ImportTables {
    static final ImportTable UNIT =
            table("unit", false, "code name kind parent_id! path depth# valid_from@ valid_to@ successor_id!");
    static final ImportTable PERSON = table(
            "person",
            true,
            "staff_number family_name given_name family_kana given_kana former_name email employment_type occupation"
                    + " authority hired_on@ left_on@ previous_person_id! search_text");
    static final ImportTable POSTING =
            table("posting", false, "person_id& unit_id& grade# duty change_kind title from_on@ to_on@ grade_name");
    static final ImportTable ABSENCE = table("absence", false, "person_id& kind from_on@ to_on@");

    static final Map<String, String> UNIT_KINDS = labels(UnitKind.values(), UnitKind::label, UnitKind::name);
    static final Map<String, String> EMPLOYMENT_TYPES =
            labels(EmploymentType.values(), EmploymentType::label, EmploymentType::name);
    static final Map<String, String> GRADES =
            labels(Grade.values(), Grade::label, grade -> Integer.toString(grade.rank()));
    static final Map<String, String> DUTIES = labels(Duty.values(), Duty::label, Duty::name);
    static final Map<String, String> CHANGE_KINDS = ordered(
            "採用",
            "HIRED",
            "昇任",
            "PROMOTED",
            "転任",
            "TRANSFERRED",
            "降任",
            "DEMOTED",
            "再任用",
            "REAPPOINTED",
            "退職",
            "RETIRED");
    static final Map<String, String> ABSENCE_KINDS = ordered(
            "産休",
            "MATERNITY",
            "育休",
            "CHILDCARE",
            "介護",
            "CARE",
            "病休",
            "SICKNESS",
            "休職",
            "LEAVE",
            "停職",
            "SUSPENSION",
            "在籍専従",
            "UNION",
            "派遣",
            "DISPATCH");

    private ImportTables() {}

    /** The label that stands for a stored value; empty for an empty one. */
    static String label(Map<String, String> valuesByLabel, String value) {
        return valuesByLabel.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** A day as shown; an open end is empty. */
    static String shown(String day) {
        return Days.OPEN.toString().equals(day) ? "" : day;
    }

    static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static <E> Map<String, String> labels(E[] values, Function<E, String> label, Function<E, String> stored) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (E value : values) {
            labels.put(label.apply(value), stored.apply(value));
        }
        return labels;
    }

    private static Map<String, String> ordered(String... labelsAndValues) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < labelsAndValues.length; i += 2) {
            labels.put(labelsAndValues[i], labelsAndValues[i + 1]);
        }
        return labels;
    }

    /** Column names, each followed by the sign of its type: # number, @ day, & reference, ! late reference. */
    private static ImportTable table(String name, boolean versioned, String columns) {
        List<Column> list =
                Arrays.stream(columns.split(" ")).map(ImportTables::column).toList();
        return new ImportTable(name, versioned, list);
    }

    private static Column column(String text) {
        int last = text.length() - 1;
        Type type =
                switch (text.charAt(last)) {
                    case '#' -> Type.NUMBER;
                    case '@' -> Type.DAY;
                    case '&' -> Type.REFERENCE;
                    case '!' -> Type.LATE_REFERENCE;
                    default -> Type.TEXT;
                };
        return new Column(type == Type.TEXT ? text : text.substring(0, last), type);
    }
}
