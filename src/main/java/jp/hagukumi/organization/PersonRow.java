package jp.hagukumi.organization;

import static jp.hagukumi.organization.ImportTables.PERSON;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.platform.imports.FileRow;

/** A row of the file 職員 as the table holds it, and as it is shown. */
final class PersonRow {
    static final List<String> SHOWN =
            List.of("職員番号", "氏", "名", "氏カナ", "名カナ", "旧姓", "メール", "任用区分", "職種", "任命権者", "採用日", "退職日");

    private static final int TYPE = PERSON.at("employment_type");
    private static final int LEFT = PERSON.at("left_on");

    private PersonRow() {}

    /** The cells in the order of the table, the number of the former person for its id; faults are told of the row. */
    static List<String> read(FileRow row) {
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
        return cells;
    }

    private static String searchText(List<String> cells) {
        return SearchText.ofPerson(
                cells.get(0), cells.get(1) + cells.get(2), cells.get(3) + cells.get(4), cells.get(5), cells.get(2));
    }

    private static String kana(String typed) {
        String wide = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return wide.codePoints()
                .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static List<String> shown(List<String> cells) {
        if (cells.isEmpty()) {
            return cells;
        }
        List<String> shown = new ArrayList<>(cells.subList(0, SHOWN.size()));
        shown.set(TYPE, ImportTables.label(ImportTables.EMPLOYMENT_TYPES, cells.get(TYPE)));
        shown.set(LEFT, ImportTables.shown(cells.get(LEFT)));
        return shown;
    }
}
