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
import jp.hagukumi.demo.DemoPerson;

/** Projects of the demo in every state: some on their way, some late, some accepted. Taken over through the API. */
final class DemoProjects {
    private static final Set<String> KNOWN = Set.of(
            DemoPerson.CLERK.staffNumber(),
            DemoPerson.SECTION_HEAD.staffNumber(),
            DemoPerson.MANAGER.staffNumber(),
            DemoPerson.DX_OFFICER.staffNumber(),
            DemoPerson.HR_OFFICER.staffNumber(),
            DemoPerson.NEW_HIRE.staffNumber(),
            DemoPerson.ON_LEAVE.staffNumber());

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;

    DemoProjects(Path folder) {
        this.folder = folder;
    }

    /** A project as the demo tells it. */
    private record Told(
            String template,
            String unit,
            String title,
            String theme,
            int begunDaysAgo,
            String state,
            int doneSteps,
            int heardDaysAgo,
            double points) {}

    private static final List<Told> PROJECTS = List.of(
            new Told("PB01", "000301", "転入・転居の窓口を一つに", "転入の人が三つの窓口で同じことを書いている。", 70, "STARTED", 1, 30, 0),
            new Told("PB04", "000304", "国保の届出をスマートフォンで", "始めた人の半分が途中でやめている。", 60, "INTERIM", 4, 3, 0),
            new Told("PB02", "000302", "税の還付の転記を自動に", "毎月240件を二つの画面に打ち直している。", 150, "REPORTED", 7, 6, 0),
            new Told("PB07", "000102", "決裁の紙をなくす", "紙の決裁が年に4,000件ある。", 400, "LIVE", 7, 90, 83.3),
            new Told("PB10", "000201", "会議録の下書きに生成AI", "一回の会議録に4時間かかる。", 330, "PASSED", 7, 60, 71.7),
            new Told("PB03", "000401", "申請書の読取り", "紙の申請書を手で入力している。", 300, "STOPPED", 2, 200, 0),
            new Told("PB05", "000202", "予算を図で見せる", "予算の資料が読みにくいと言われる。", 20, "SELECTED", 0, 0, 0));

    /** Takes them over as of the day of the demo. */
    void load(Api api, LocalDate today) throws IOException {
        ObjectNode body = json.createObjectNode();
        ArrayNode projects = body.putArray("projects");
        for (Told told : PROJECTS) {
            List<String> people = people(today, told.unit());
            if (people.size() > 2) {
                project(projects.addObject(), told, people, today);
            }
        }
        api.post("/projects", "application/json", json.writeValueAsString(body));
        call(api, today);
    }

    private void call(Api api, LocalDate today) throws IOException {
        ObjectNode call = json.createObjectNode();
        call.put("name", "下期 職場の困りごと公募")
                .put("theme", "職場でくり返している作業や、住民を待たせている手続を、チームで半年かけて変えてみませんか。計測と仕組みづくりをDX課が手伝います。");
        call.put("opensOn", today.minusDays(6).toString())
                .put("closesOn", today.plusDays(24).toString());
        ArrayNode applications = call.putArray("applications");
        List<String> tax = people(today, "000303");
        List<String> roads = people(today, "000501");
        apply(applications, "PB10", "督促状の起案を生成AIで下書き", "毎月60通の起案に1通30分かかり、締切の週は残業が続いている。", tax);
        apply(applications, "PB07", "道路占用の許可を電子で", "申請の9割が紙で、決裁が机を五つまわるのに平均8日かかる。", roads);
        api.post("/project-calls", "application/json", json.writeValueAsString(call));
    }

    private static void apply(ArrayNode all, String template, String title, String theme, List<String> people) {
        if (people.size() > 2) {
            ObjectNode one = all.addObject();
            one.put("staffNumber", people.get(0)).put("template", template);
            one.put("title", title).put("theme", theme);
            one.putArray("team").add(people.get(1)).add(people.get(2));
        }
    }

    private static void project(ObjectNode one, Told told, List<String> people, LocalDate today) {
        LocalDate start = today.minusDays(told.begunDaysAgo());
        one.put("template", told.template()).put("title", told.title()).put("theme", told.theme());
        one.put("unit", told.unit() + "00").put("leader", people.get(0)).put("start", start.toString());
        one.put("state", told.state()).put("doneSteps", told.doneSteps());
        ArrayNode members = one.putArray("members");
        for (int i = 0; i < 3; i++) {
            members.addObject().put("staffNumber", people.get(i)).put("share", i == 0 ? 40 : 30);
        }
        boolean decided = told.points() > 0;
        LocalDate reported = decided ? start.plusDays(180) : today.minusDays(told.heardDaysAgo());
        if (decided || told.state().equals("REPORTED")) {
            one.put("reportedOn", reported.toString());
        }
        if (decided) {
            one.put("decidedOn", reported.plusDays(20).toString());
            one.put("points", told.points()).put("excellent", told.points() >= 80);
            one.put("reason", "測り方がそろい、引継ぎもできている。");
        }
        if (told.state().equals("LIVE")) {
            one.put("liveOn", reported.plusDays(40).toString());
            one.putObject("saved")
                    .put("operation", "起案と決裁")
                    .put("casesPerYear", 4_000)
                    .put("minutesBefore", 9.5)
                    .put("minutesAfter", 5)
                    .put("samples", 60);
        }
        if (told.state().equals("STOPPED")) {
            one.put("endedOn", today.minusDays(200).toString()).put("reason", "対象の事務が県に移ったため");
        }
        if (told.doneSteps() > 0) {
            log(one.putArray("log"), told, today);
        }
    }

    private static void log(ArrayNode log, Told told, LocalDate today) {
        LocalDate last = today.minusDays(told.heardDaysAgo());
        log.addObject()
                .put("day", last.minusDays(7).toString())
                .put("minutes", 120)
                .put("text", "工程ごとの時間を10件測った");
        log.addObject().put("day", last.toString()).put("minutes", 0).put("text", "測る日に月末を含めることにした");
    }

    /** Staff numbers of those long in post in a division, without those absent and those of the walkthroughs. */
    private List<String> people(LocalDate today, String division) throws IOException {
        String longAgo = LocalDate.of(today.getYear() - 3, 4, 1).toString();
        Set<String> away = rows("absences.csv").stream().map(row -> row[0]).collect(Collectors.toSet());
        Set<String> employed = rows("people.csv").stream()
                .filter(row -> !"特別職".equals(row[7]) && row[10].compareTo(longAgo) <= 0)
                .map(row -> row[0])
                .collect(Collectors.toSet());
        return rows("postings.csv").stream()
                .filter(row -> row[1].startsWith(division) && "本務".equals(row[3]))
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
