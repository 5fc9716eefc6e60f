package jp.hagukumi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hagukumi.demo.DemoMunicipality;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.launch.Api;
import jp.hagukumi.launch.Installation;

/**
 * The rows of design/quality.md that this version can answer, at 30,000 staff and two years, right after the bulk load
 * and without ANALYZE. Settings: {@code hagukumi.benchmark.staff}.
 */
public final class Benchmark {
    private static final int VISITORS = 8;
    private static final int PAGES = 400;
    private static final Pattern QUESTION = Pattern.compile("data-number=\"(\\d+)\"\\s+data-input=\"([A-Z_]+)\"");
    private static final Pattern TOKEN = Pattern.compile("data-token=\"([^\"]+)\"");
    private static final Pattern ATTEMPT = Pattern.compile("/app/attempts/(\\d+)");

    private final Installation installation;
    private final Api api;
    private final Path folder;
    private final int staff = Integer.getInteger("hagukumi.benchmark.staff", 30_000);

    private Benchmark(Installation installation, Path folder) {
        this.installation = installation;
        this.api = new Api(installation.url(), installation.token());
        this.folder = folder;
    }

    /** Arguments: the WAR, the server's jar, an empty folder. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[2]);
        try (Installation installation =
                Installation.empty(Path.of(arguments[0]), Path.of(arguments[1]), folder, System.out::println)) {
            Benchmark benchmark = new Benchmark(installation, folder.resolve("csv"));
            benchmark.imports();
            benchmark.assignments();
            benchmark.pages();
        }
        System.exit(0);
    }

    private void imports() throws Exception {
        DemoMunicipality.generate(folder, staff, 1, Installation.TODAY, 2);
        for (String kind : new String[] {"units", "people", "postings", "absences", "history"}) {
            importFile(kind, kind, "full", Files.readString(folder.resolve(kind + ".csv")));
        }
        importFile("people", "100 changed people", "changes", hundredChanged());
    }

    private void importFile(String kind, String name, String mode, String csv) throws Exception {
        String[] preview = new String[1];
        String path = "/imports/" + kind + "?effectiveOn=" + Installation.TODAY + "&mode=" + mode;
        Meter.once("import " + name + ", " + csv.lines().count() + " lines: preview", () -> {
            preview[0] = api.post(path, "text/csv", csv);
            return preview;
        });
        Meter.once("import " + name + ": apply", () -> {
            api.applyImport(preview[0]);
            return null;
        });
    }

    private String hundredChanged() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("people.csv"));
        List<String> changed = new ArrayList<>(List.of(lines.get(0)));
        lines.stream().skip(1).limit(100).forEach(line -> changed.add(line.replace("一般行政", "行政一般")));
        return String.join("\r\n", changed) + "\r\n";
    }

    private void assignments() throws Exception {
        Meter.once(
                "assign " + staff + " people × 4 courses",
                () -> api.post("/assignments/run", "application/json", "{}"));
        Meter.once("assign once more", () -> api.post("/assignments/run", "application/json", "{}"));
    }

    private void pages() throws Exception {
        List<Visitor> clerks = new ArrayList<>();
        List<String> numbers = Files.readAllLines(folder.resolve("people.csv")).stream()
                .skip(1)
                .filter(line -> line.contains(",常勤,") && line.endsWith(",,"))
                .map(line -> line.split(",")[0])
                .limit(VISITORS)
                .toList();
        for (String number : numbers) {
            account(number, "[]");
            clerks.add(new Visitor(installation.url()).signIn(number, installation.password()));
        }
        for (String page : new String[] {"/", "/learning/courses", "/learning/course/B02", "/learning/lesson/B02/1"}) {
            Meter.many("page " + page, PAGES, 4, i -> clerks.get(i % VISITORS).get(page));
        }
        Meter.many("test: start, 10 answers, finish, review", 64, 4, i -> test(clerks.get(i % VISITORS)));
        account(DemoPerson.HR_OFFICER.staffNumber(), "[\"HR\"]");
        Visitor officer =
                new Visitor(installation.url()).signIn(DemoPerson.HR_OFFICER.staffNumber(), installation.password());
        Meter.many("page /hr", 40, 2, i -> officer.get("/hr"));
        account(DemoPerson.MANAGER.staffNumber(), "[]");
        Visitor manager =
                new Visitor(installation.url()).signIn(DemoPerson.MANAGER.staffNumber(), installation.password());
        Meter.many("page /team", PAGES, 4, i -> manager.get("/team"));
    }

    private void account(String number, String roles) {
        api.post(
                "/accounts",
                "application/json",
                "{\"staffNumber\":\"%s\",\"roles\":%s,\"initialPassword\":\"%s\",\"mustChange\":false}"
                        .formatted(number, roles, installation.password()));
    }

    private static void test(Visitor clerk) {
        synchronized (clerk) {
            Map<String, String> start = Visitor.fields(clerk.get("/learning/course/B02"));
            String page = clerk.send(clerk.form("/learning/course/B02", start)).body();
            Matcher attempt = ATTEMPT.matcher(page);
            Matcher token = TOKEN.matcher(page);
            if (!attempt.find() || !token.find()) {
                throw new IllegalStateException("no test page");
            }
            Matcher question = QUESTION.matcher(page);
            for (int n = 1; n <= 10 && question.find(); n++) {
                clerk.put(
                        "/app/attempts/" + attempt.group(1) + "/answers/" + question.group(1),
                        "{\"answer\":\"0\",\"sequence\":1}",
                        Map.of("X-Hagukumi-Token", token.group(1)));
            }
            clerk.send(clerk.form(
                    "/app/attempts/" + attempt.group(1) + "/finish", Map.of("X-Hagukumi-Token", token.group(1))));
            clerk.get("/learning/result/" + attempt.group(1));
        }
    }
}
