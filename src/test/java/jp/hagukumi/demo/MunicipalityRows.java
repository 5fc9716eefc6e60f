package jp.hagukumi.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Generated files read back for assertions; for small municipalities only, since all rows are kept. */
final class MunicipalityRows {

    private static final Set<String> MANAGING = Set.of("課長級", "次長級", "部長級");

    final List<Map<String, String>> units;
    final List<Map<String, String>> people;
    final List<Map<String, String>> postings;
    final List<Map<String, String>> absences;
    final List<Map<String, String>> history;
    final Map<String, Map<String, String>> unitByCode;
    final Map<String, List<Map<String, String>>> mainByPerson;

    MunicipalityRows(Path folder) throws IOException {
        units = read(folder.resolve("units.csv"));
        people = read(folder.resolve("people.csv"));
        postings = read(folder.resolve("postings.csv"));
        absences = read(folder.resolve("absences.csv"));
        history = read(folder.resolve("history.csv"));
        unitByCode = units.stream().collect(Collectors.toMap(row -> row.get("部署コード"), row -> row));
        mainByPerson = postings.stream()
                .filter(row -> row.get("本務兼務区分").equals("本務"))
                .collect(Collectors.groupingBy(row -> row.get("職員番号")));
    }

    /** No generated cell needs quoting, so that a plain split is enough. */
    private static List<Map<String, String>> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        String[] header = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    /** First day of the row. */
    static LocalDate from(Map<String, String> row) {
        return LocalDate.parse(row.get("開始日"));
    }

    /** Last day in that column, or the last imaginable one. */
    static LocalDate until(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? LocalDate.MAX : LocalDate.parse(row.get(column));
    }

    /** Whether the day lies within the row's term. */
    static boolean on(Map<String, String> row, LocalDate day) {
        return !day.isBefore(from(row)) && !day.isAfter(until(row, "終了日"));
    }

    /** People in post on the day. */
    List<Map<String, String>> inPost(LocalDate day) {
        return people.stream()
                .filter(row -> !LocalDate.parse(row.get("採用日")).isAfter(day))
                .filter(row -> !until(row, "退職日").isBefore(day))
                .toList();
    }

    /** Numbers of those absent on the day. */
    Set<String> absent(LocalDate day) {
        return absences.stream()
                .filter(row -> on(row, day))
                .map(row -> row.get("職員番号"))
                .collect(Collectors.toSet());
    }

    /** The 本務 posting of the day. */
    Map<String, String> main(String number, LocalDate day) {
        return mainByPerson.get(number).stream()
                .filter(row -> on(row, day))
                .findFirst()
                .orElseThrow();
    }

    /** Whether 課長級 or above on the day. */
    boolean managing(String number, LocalDate day) {
        return MANAGING.contains(main(number, day).get("職位"));
    }

    /** Numbers of those who completed the course in the 年度. */
    Set<String> completed(String course, int fiscalYear) {
        LocalDate first = Period.april1(fiscalYear);
        return history.stream()
                .filter(row -> row.get("コースコード").equals(course))
                .filter(row -> !LocalDate.parse(row.get("修了日")).isBefore(first))
                .filter(row -> !LocalDate.parse(row.get("修了日")).isAfter(Period.march31(fiscalYear)))
                .map(row -> row.get("職員番号"))
                .collect(Collectors.toSet());
    }
}
