package jp.hagukumi.launch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.demo.DemoPerson;

/**
 * Certificates of the demo in every state, and two applications on paper: one waits for the 課長 of 市民課, one for HR. Taken
 * over through the API.
 */
final class DemoCertifications {
    private static final String DIVISION = "000301";
    private static final String FOUNDATION = "FOUNDATION";
    private static final String DOCUMENT = "デジタル人材認定要綱(旧)による認定";
    private static final int HOLDERS = 60;
    private static final int NO_HOLDERS_BETWEEN = 7;
    private static final List<String> COURSES = List.of("B01", "B02", "B03", "B04");
    private static final List<String> SKILLS = Stream.of("A5", "B4", "C4", "D6", "E4", "F5", "G5", "H5")
            .flatMap(category -> IntStream.rangeClosed(1, category.charAt(1) - '0')
                    .mapToObj(number -> category.substring(0, 1) + number))
            .toList();
    private static final Set<String> KNOWN = Set.of(
            DemoPerson.CLERK.staffNumber(),
            DemoPerson.MANAGER.staffNumber(),
            DemoPerson.NEW_HIRE.staffNumber(),
            DemoPerson.ON_LEAVE.staffNumber());

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;

    DemoCertifications(Path folder) {
        this.folder = folder;
    }

    /** Takes them over as of the day of the demo. */
    void load(Api api, LocalDate today) throws IOException {
        int year = today.getYear();
        ObjectNode body = json.createObjectNode();
        ArrayNode certificates = body.putArray("certificates");
        granted(certificates, DemoPerson.CLERK.staffNumber(), LocalDate.of(year - 1, 6, 20));
        granted(certificates, DemoPerson.MANAGER.staffNumber(), LocalDate.of(year, 5, 11));
        granted(certificates, DemoPerson.ON_LEAVE.staffNumber(), LocalDate.of(year - 1, 6, 20));
        List<String> others = people(today, "", "");
        for (int i = 0; i < HOLDERS; i++) {
            String person = others.get(i * NO_HOLDERS_BETWEEN);
            ObjectNode one = granted(
                    certificates, person, LocalDate.of(year - i % 3, 4, 10).plusDays(i));
            if (i == HOLDERS / 2) {
                one.put("revokedOn", today.minusDays(10).toString()).put("reason", "申請の内容に誤りがあったため");
            }
        }
        api.post("/certifications", "application/json", json.writeValueAsString(body));
        apply(api, today);
    }

    private ObjectNode granted(ArrayNode certificates, String person, LocalDate on) {
        return certificates
                .addObject()
                .put("staffNumber", person)
                .put("stage", FOUNDATION)
                .put("grantedOn", on.toString())
                .put("document", DOCUMENT);
    }

    /** Two 主事 of 市民課, who have what is asked for. */
    private void apply(Api api, LocalDate today) throws IOException {
        List<String> both = people(today, DIVISION, "主事").stream().limit(2).toList();
        String day = today.minusDays(20).toString();
        importRows(api, "history", today, "職員番号,コースコード,修了日,得点,時間", both.stream().flatMap(person -> COURSES.stream()
                .map(course -> person + "," + course + "," + day + ",90,1")));
        importRows(
                api, "skill-levels", today, "職員番号,スキルコード,水準,測定日", both.stream().flatMap(person -> SKILLS.stream()
                        .map(skill -> person + "," + skill + ",2," + day)));
        ObjectNode body = json.createObjectNode();
        ArrayNode applications = body.putArray("applications");
        for (String person : both) {
            ObjectNode one = applications.addObject();
            one.put("staffNumber", person).put("stage", FOUNDATION).put("nameShown", true);
            one.put("appliedOn", today.minusDays(6).toString());
            if (applications.size() > 1) {
                one.put("confirmedOn", today.minusDays(3).toString());
            }
        }
        api.post("/certifications", "application/json", json.writeValueAsString(body));
    }

    private static void importRows(Api api, String kind, LocalDate today, String header, Stream<String> rows)
            throws IOException {
        String csv = rows.collect(Collectors.joining("\n", header + "\n", "\n"));
        api.applyImport(api.post("/imports/" + kind + "?effectiveOn=" + today + "&mode=changes", "text/csv", csv));
    }

    /** Staff numbers of those long in post in a unit and below, without those absent and those of the walkthroughs. */
    private List<String> people(LocalDate today, String unit, String grade) throws IOException {
        String longAgo = LocalDate.of(today.getYear() - 3, 4, 1).toString();
        Set<String> away = rows("absences.csv").stream().map(row -> row[0]).collect(Collectors.toSet());
        Set<String> employed = rows("people.csv").stream()
                .filter(row -> !"特別職".equals(row[7]) && row[10].compareTo(longAgo) <= 0)
                .map(row -> row[0])
                .collect(Collectors.toSet());
        return rows("postings.csv").stream()
                .filter(row -> row[1].startsWith(unit) && row[2].startsWith(grade) && "本務".equals(row[3]))
                .filter(row -> row.length < 8
                        || row[7].isEmpty()
                        || !LocalDate.parse(row[7]).isBefore(today))
                .map(row -> row[0])
                .filter(person -> employed.contains(person) && !away.contains(person) && !KNOWN.contains(person))
                .distinct()
                .toList();
    }

    private List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .skip(1)
                .map(line -> line.replace("\uFEFF", "").split(","))
                .toList();
    }
}
