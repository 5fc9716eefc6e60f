package jp.hagukumi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import jp.hagukumi.launch.Api;
import jp.hagukumi.launch.Database;
import jp.hagukumi.launch.Installation;

/** Points and certification of everybody after a change of the rules, and of one person; with five years of records. */
final class Certifications {
    private static final int TIMES = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final String RULES = "rules/certification/";
    private static final String TO_COME = "2027-04-01";

    private final Installation installation;
    private final Visitor officer;
    private final Visitor administrator;
    private final List<Visitor> learners;
    private final List<String> numbers;
    private final Api api;

    /**
     * @param officer has the role HR
     * @param administrator has the role ADMIN
     * @param learners by staff number
     */
    Certifications(Installation installation, Visitor officer, Visitor administrator, Map<String, Visitor> learners) {
        this.installation = installation;
        this.officer = officer;
        this.administrator = administrator;
        this.learners = List.copyOf(learners.values());
        this.numbers = List.copyOf(learners.keySet());
        this.api = new Api(installation.url(), installation.token());
    }

    /** Rules to come that ask for less of everything, in a folder of the municipality's own content. */
    static void rulesToCome(Path content) throws IOException {
        Path folder = Files.createDirectories(content.resolve(RULES));
        String rules = Files.readString(Path.of("content", RULES, "2026-04-01.yaml"));
        Files.writeString(
                folder.resolve(TO_COME + ".yaml"),
                rules.replace("percent: 80", "percent: 70").replace("mileage: 120", "mileage: 100"));
    }

    void measure() throws Exception {
        Meter.once("everybody rebuilt from the log", () -> {
            press(administrator, "/admin/jobs", "<form id=\"all\"", "");
            return await("replay");
        });
        Meter.once("five years of records written into the tables", () -> {
            FiveYears.write(installation.database());
            return "";
        });
        Meter.once("everybody judged by new rules of certification", () -> trial());
        Meter.once("everybody judged again, warm", () -> trial());
        for (String page : List.of("/certification", "/mileage")) {
            Meter.run(2 * TIMES, 2, i -> learner(i).get(page));
            Meter.many(
                    "page " + page + ", 1 at a time", TIMES, 1, i -> learner(i).get(page));
        }
        Meter.run(2 * TIMES, 2, this::judged);
        Meter.many("one person judged, by the API", TIMES, 1, this::judged);
        Meter.memory();
    }

    private void judged(int index) {
        api.get("/people/" + numbers.get(index % numbers.size()) + "/certifications");
    }

    private Visitor learner(int index) {
        return learners.get(index % learners.size());
    }

    private String trial() throws SQLException {
        press(officer, "/hr/certification-rules", "name=\"rule\"", TO_COME);
        return await("certification-trial");
    }

    /** Sends the form that holds a text, with the rule asked for. */
    private static void press(Visitor who, String path, String within, String rule) {
        String page = who.get(path);
        int begin = page.lastIndexOf("<form", page.indexOf(within) + 1);
        Map<String, String> fields = Visitor.fields(page.substring(begin, page.indexOf("</form>", begin)));
        if (!rule.isEmpty()) {
            fields.put("rule", rule);
        }
        int status = who.send(who.form(path, fields)).statusCode();
        if (status != 200) {
            throw new IllegalStateException(status + " " + path);
        }
    }

    /** Until the newest job of a kind is over. */
    private String await(String kind) throws SQLException {
        Database database = installation.database();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                PreparedStatement query = connection.prepareStatement(
                        "select state, done from job where kind = ?" + " order by id desc limit 1")) {
            query.setString(1, kind);
            while (System.nanoTime() < end) {
                try (var row = query.executeQuery()) {
                    if (row.next() && row.getString("state").equals("DONE")) {
                        System.out.printf("  %s: %,d people%n", kind, row.getLong("done"));
                        return kind;
                    }
                    if (row.getString("state").equals("FAILED")) {
                        throw new IllegalStateException(kind + " failed");
                    }
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
        throw new IllegalStateException(kind + " is not over");
    }
}
