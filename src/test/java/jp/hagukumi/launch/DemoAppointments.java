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
import java.util.stream.Stream;
import jp.hagukumi.demo.DemoPerson;

/**
 * DX推進リーダー of most 課 of the demo, appointed last year, so that some have been transferred since; deputies, EBPM
 * アンバサダー of some 部, and a call for the second half that is open. Taken over through the API.
 */
final class DemoAppointments {
    private static final String DIVISION = "00030100";
    private static final int NO_LEADER_EVERY = 7;
    private static final int DEPUTY_EVERY = 5;
    private static final int AMBASSADORS = 6;
    private static final Set<String> KNOWN =
            Stream.of(DemoPerson.values()).map(DemoPerson::staffNumber).collect(Collectors.toSet());

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;

    DemoAppointments(Path folder) {
        this.folder = folder;
    }

    /** Takes them over as of the day of the demo. */
    void load(Api api, LocalDate today) throws IOException {
        int year = today.getYear();
        String from = (year - 1) + "-04-01";
        String to = (year + 1) + "-03-31";
        ObjectNode body = json.createObjectNode();
        ArrayNode appointments = body.putArray("appointments");
        List<String[]> postings = rows("postings.csv");
        List<String> sections = units("課");
        for (int i = 0; i < sections.size(); i++) {
            String unit = sections.get(i);
            List<String> people = people(postings, unit, from);
            if (unit.equals(DIVISION)) {
                appoint(appointments, gone(postings, unit, from, today), "DX_LEADER", unit, false, from, to);
            } else if (i % NO_LEADER_EVERY != NO_LEADER_EVERY - 1 && !people.isEmpty()) {
                appoint(appointments, people.get(i % people.size()), "DX_LEADER", unit, false, from, to);
            }
            if (i % DEPUTY_EVERY == 0 && people.size() > 1) {
                appoint(appointments, people.get((i + 1) % people.size()), "DX_LEADER", unit, true, from, to);
            }
        }
        List<String> departments = units("部・局");
        for (String unit : departments.subList(0, Math.min(AMBASSADORS, departments.size()))) {
            people(postings, unit, from).stream()
                    .skip(2)
                    .findFirst()
                    .ifPresent(person -> appoint(appointments, person, "EBPM_AMBASSADOR", unit, false, from, to));
        }
        call(body.putArray("calls").addObject(), today);
        api.post("/designations", "application/json", json.writeValueAsString(body));
    }

    private static void call(ObjectNode call, LocalDate today) {
        int year = today.getYear();
        call.put("role", "DX_LEADER").put("year", year).put("half", "SECOND");
        call.put("opensOn", today.minusDays(11).toString())
                .put("closesOn", today.plusDays(14).toString());
        call.put("termFrom", year + "-10-01").put("termTo", (year + 2) + "-09-30");
        call.put("note", "月8時間まで勤務時間内に学べます。選考の結果は理由とともにお知らせします。");
    }

    private static void appoint(
            ArrayNode all, String person, String role, String unit, boolean deputy, String from, String to) {
        if (!person.isEmpty()) {
            all.addObject()
                    .put("staffNumber", person)
                    .put("role", role)
                    .put("unit", unit)
                    .put("deputy", deputy)
                    .put("from", from)
                    .put("to", to)
                    .put("document", "令和7年度辞令第" + (all.size() + 1) + "号");
        }
    }

    /** Somebody who was in the unit on the day and no longer is; empty where nobody. */
    private String gone(List<String[]> postings, String unit, String from, LocalDate today) {
        List<String> still = people(postings, unit, today.toString());
        return people(postings, unit, from).stream()
                .filter(person -> !still.contains(person))
                .findFirst()
                .orElse("");
    }

    /** Staff numbers of 主任 and 係長 in a unit and below on a day, without those of the walkthroughs. */
    private static List<String> people(List<String[]> postings, String unit, String day) {
        String prefix = unit.replaceFirst("(00)+$", "");
        return postings.stream()
                .filter(row -> row[1].startsWith(prefix) && "本務".equals(row[3]))
                .filter(row -> "主任".equals(row[2]) || "係長級".equals(row[2]))
                .filter(row -> row[6].compareTo(day) <= 0)
                .filter(row -> row.length < 8 || row[7].isEmpty() || row[7].compareTo(day) >= 0)
                .map(row -> row[0])
                .filter(person -> !KNOWN.contains(person))
                .distinct()
                .toList();
    }

    private List<String> units(String kind) throws IOException {
        return rows("units.csv").stream()
                .filter(row -> kind.equals(row[2]) && (row.length < 6 || row[5].isEmpty()))
                .map(row -> row[0])
                .toList();
    }

    private List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .skip(1)
                .map(line -> line.replace("\uFEFF", "").split(","))
                .toList();
    }
}
