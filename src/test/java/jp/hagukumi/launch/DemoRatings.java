package jp.hagukumi.launch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.demo.DemoPerson;

/**
 * Three rating rounds of the demo: last 年度's 期首 and 期末, closed, and this 年度's 期首, open for everybody. Sheets of
 * the clerk's and manager's 課 are filled in; the clerk herself is halfway through this year's.
 */
final class DemoRatings {
    private static final String CLERK = DemoPerson.CLERK.staffNumber();
    private static final String MANAGER = DemoPerson.MANAGER.staffNumber();
    private static final String DIVISION = "000301";
    private static final int CLERKS_ANSWERS = 22;
    private static final List<String> SKILLS = Stream.of("A5", "B4", "C4", "D6", "E4", "F5", "G5", "H5")
            .flatMap(category -> IntStream.rangeClosed(1, category.charAt(1) - '0')
                    .mapToObj(number -> category.substring(0, 1) + number))
            .toList();

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;

    DemoRatings(Path folder) {
        this.folder = folder;
    }

    /** Takes the rounds over through the API. */
    void load(Api api, LocalDate today) throws IOException {
        List<String> people = people(today);
        int year = today.getYear();
        ObjectNode start = round("スキル診断(期首)", year - 1, "BEGINNING", "-05-07", "-05-30", "-06-30");
        ArrayNode starts = start.putArray("sheets");
        people.forEach(person -> starts.add(sheet(person, 0, LocalDate.of(year - 1, 5, 20))));
        ObjectNode end = round("スキル診断(期末)", year - 1, "END", "-02-02", "-02-27", "-03-24");
        ArrayNode ends = end.putArray("sheets");
        people.forEach(person -> ends.add(sheet(person, 1, LocalDate.of(year, 2, 16))));
        ObjectNode now = round("スキル診断(期首)", year, "BEGINNING", "-06-01", "-06-30", "-07-31");
        ArrayNode running = now.putArray("sheets");
        for (int i = 0; i < people.size(); i++) {
            open(running, people.get(i), i, LocalDate.of(year, 6, 15));
        }
        for (ObjectNode round : List.of(start, end, now)) {
            api.post("/rating-rounds", "application/json", json.writeValueAsString(round));
        }
    }

    private ObjectNode round(String name, int year, String occasion, String opens, String self, String closes) {
        int calendarYear = "END".equals(occasion) ? year + 1 : year;
        return json.createObjectNode()
                .put("name", name)
                .put("year", year)
                .put("occasion", occasion)
                .put("opensOn", calendarYear + opens)
                .put("selfUntil", calendarYear + self)
                .put("closesOn", calendarYear + closes);
    }

    /** This year's: some have not begun, the clerk is at 22 skills, most have handed in, a few are confirmed. */
    private void open(ArrayNode sheets, String person, int number, LocalDate on) {
        if (person.equals(CLERK)) {
            ObjectNode sheet = json.createObjectNode().put("staffNumber", person);
            ObjectNode self = sheet.putObject("self");
            SKILLS.stream().limit(CLERKS_ANSWERS).forEach(skill -> self.put(skill, level(person, skill, 2)));
            sheets.add(sheet);
        } else if (number % 4 != 0) {
            ObjectNode sheet = sheet(person, 2, on);
            if (number % 4 != 1) {
                sheet.remove(List.of("confirmed", "confirmedOn", "confirmer", "notes"));
            }
            sheets.add(sheet);
        }
    }

    /** A sheet that was handed in and, but for the manager's own, confirmed a week later. */
    private ObjectNode sheet(String person, int round, LocalDate on) {
        ObjectNode sheet = json.createObjectNode().put("staffNumber", person).put("handedInOn", on.toString());
        ObjectNode self = sheet.putObject("self");
        SKILLS.forEach(skill -> self.put(skill, level(person, skill, round)));
        if (!person.equals(MANAGER)) {
            ObjectNode confirmed = sheet.putObject("confirmed");
            SKILLS.forEach(skill -> confirmed.put(skill, seen(person, skill, round)));
            sheet.put("confirmedOn", on.plusDays(7).toString()).put("confirmer", MANAGER);
            sheet.putObject("notes").put(SKILLS.get(0), "窓口の案内の見直しで中心になって動いてくれました。");
        }
        return sheet;
    }

    /** 0–4, the same for a person and skill, a little higher each round for some. */
    private static int level(String person, String skill, int round) {
        Random random = new Random((person + skill).hashCode());
        int base = Math.min(3, (int) Math.round(Math.abs(random.nextGaussian() * 0.8 + 1)));
        int gains = (int)
                IntStream.range(0, round).filter(one -> random.nextInt(5) == 0).count();
        return Math.min(4, base + gains);
    }

    /** What the manager says: mostly the same, sometimes one lower, never above 3. */
    private static int seen(String person, String skill, int round) {
        int self = level(person, skill, round);
        boolean lower = new Random((skill + person).hashCode()).nextInt(6) == 0;
        return Math.max(0, Math.min(3, lower ? self - 1 : self));
    }

    /** Staff numbers of the 課 today, without those who are absent. */
    private List<String> people(LocalDate today) throws IOException {
        Set<String> away = rows("absences.csv").stream().map(row -> row[0]).collect(Collectors.toSet());
        List<String> people = new ArrayList<>();
        for (String[] row : rows("postings.csv")) {
            boolean running = row.length < 8
                    || row[7].isEmpty()
                    || !LocalDate.parse(row[7]).isBefore(today);
            if (row[1].startsWith(DIVISION) && "本務".equals(row[3]) && running && !away.contains(row[0])) {
                people.add(row[0]);
            }
        }
        return people.stream().distinct().toList();
    }

    private List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .skip(1)
                .map(line -> line.replace("\uFEFF", "").split(","))
                .toList();
    }
}
