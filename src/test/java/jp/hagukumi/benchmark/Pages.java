package jp.hagukumi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.launch.Api;
import jp.hagukumi.launch.Installation;

/** Log-in, pages, the test, what HR and a supervisor see, and everything at once. */
final class Pages {
    private static final int LEARNERS = 8;
    private static final int THREADS = 4;
    private static final int TIMES = Integer.getInteger("hagukumi.benchmark.times", 600);
    private static final int WARM_UP = 5 * TIMES;
    private static final List<String> READ =
            List.of("/", "/learning/courses", Learner.COURSE, Learner.LESSON + "1", "/skills/map", "/record");

    private final Installation installation;
    private final Api api;
    private final Path csv;
    private final List<Learner> learners = new ArrayList<>();
    private final Map<String, Visitor> visitors = new LinkedHashMap<>();
    private Visitor officer;
    private Visitor manager;
    private Visitor administrator;

    Pages(Installation installation, Api api, Path csv) {
        this.installation = installation;
        this.api = api;
        this.csv = csv;
    }

    /** Pages come last: both compilers have then seen them some thousand times, as on a server that has run for an hour. */
    void measure() throws Exception {
        signIn();
        if (Boolean.getBoolean("hagukumi.benchmark.skills")) {
            Meter.run(WARM_UP / 2, THREADS, i -> learner(i).visitor().get("/skills/map"));
            new SkillMapPages(officer, api, csv).measure();
            Meter.many("page /skills/map", TIMES, THREADS, i -> learner(i)
                    .visitor()
                    .get("/skills/map"));
            Meter.memory();
            return;
        }
        if (Boolean.getBoolean("hagukumi.benchmark.certification")) {
            certifications();
            return;
        }
        for (Learner learner : learners) {
            learner.prepare();
        }
        Meter.run(WARM_UP, THREADS, this::readSomething);
        Meter.run(LEARNERS * 4, THREADS, i -> learner(i).test());
        Meter.many("test: start, 10 answers, finish, review", LEARNERS * 12, THREADS, i -> learner(i)
                .test());
        humanResources();
        mixed();
        for (String page : READ) {
            Meter.many("page " + page, TIMES, THREADS, i -> learner(i).visitor().get(page));
        }
        Meter.many("page /team", TIMES, THREADS, i -> manager.get("/team"));
        rush();
        Meter.memory();
        certifications();
    }

    private void certifications() throws Exception {
        new Certifications(installation, officer, administrator, visitors).measure();
    }

    private void signIn() throws Exception {
        List<String> numbers = unfinished(0, LEARNERS);
        for (String number : numbers) {
            account(number, "[]");
        }
        account(DemoPerson.HR_OFFICER.staffNumber(), "[\"HR\"]");
        account(DemoPerson.MANAGER.staffNumber(), "[]");
        account(DemoPerson.ADMINISTRATOR.staffNumber(), "[\"ADMIN\"]");
        Meter.many(
                "log-in, with the page before and after",
                numbers.size(),
                1,
                i -> visitors.put(numbers.get(i), visitor(numbers.get(i))));
        visitors.values().forEach(visitor -> learners.add(new Learner(visitor)));
        officer = visitor(DemoPerson.HR_OFFICER.staffNumber());
        manager = visitor(DemoPerson.MANAGER.staffNumber());
        administrator = visitor(DemoPerson.ADMINISTRATOR.staffNumber());
    }

    private Visitor visitor(String number) {
        return new Visitor(installation.url()).signIn(number, installation.password());
    }

    /** People in post who have not completed this year's B02. */
    private List<String> unfinished(int skip, int most) throws IOException {
        Set<String> done = Files.readAllLines(csv.resolve("history.csv")).stream()
                .map(line -> line.split(","))
                .filter(column -> "B02".equals(column[1]) && column[2].compareTo("2026-04-01") >= 0)
                .map(column -> column[0])
                .collect(Collectors.toSet());
        return Files.readAllLines(csv.resolve("people.csv")).stream()
                .filter(line -> line.contains(",常勤,") && line.endsWith(",,"))
                .map(line -> line.split(",")[0])
                .filter(number -> !done.contains(number))
                .skip(skip)
                .limit(most)
                .toList();
    }

    private void rush() throws Exception {
        List<Learner> many = Collections.synchronizedList(new ArrayList<>());
        List<String> numbers = unfinished(LEARNERS, Rush.PEOPLE);
        Meter.run(numbers.size(), THREADS, i -> {
            account(numbers.get(i), "[]");
            Learner learner = new Learner(visitor(numbers.get(i)));
            learner.prepare();
            many.add(learner);
        });
        new Rush(many).run();
    }

    private Learner learner(int index) {
        return learners.get(index % LEARNERS);
    }

    private void readSomething(int index) {
        if (index % 12 == 0) {
            manager.get("/team");
        } else {
            learner(index).visitor().get(READ.get(index % READ.size()));
        }
    }

    private void humanResources() throws Exception {
        String department = department();
        Meter.once("page /hr, the first time: counts everybody", () -> officer.get("/hr"));
        Meter.run(60, 2, i -> officer.get("/hr"));
        Meter.many("page /hr", 100, 2, i -> officer.get("/hr"));
        new SkillMapPages(officer, api, csv).measure();
        Meter.many("page /hr, each after somebody's change", 50, 1, i -> {
            learner(i).touch(i);
            officer.get("/hr");
        });
        Meter.many("page /hr/completion/" + department, 100, 2, i -> officer.get("/hr/completion/" + department));
        Meter.many(
                "page /hr of 10 past days, each the first time",
                10,
                1,
                i -> officer.get("/hr?asOf=2026-06-" + (10 + i)));
        Meter.many("page /hr of these days again", 50, 2, i -> officer.get("/hr?asOf=2026-06-" + (10 + i % 10)));
        for (String file : List.of("units.csv", "not-completed.csv", "not-completed.xlsx")) {
            Meter.once("export " + file, () -> api.get("/reports/" + file));
        }
        String all = Meter.once("export of all enrolments of the year", () -> api.get("/enrolments"));
        System.out.printf("  %,d bytes%n", all.length());
    }

    /** The code of the first 部. */
    private String department() throws IOException {
        return Files.readAllLines(csv.resolve("units.csv")).get(1).split(",")[0];
    }

    /** Of twenty requests one is HR's, one a supervisor's, the others are pages of learners. */
    private void mixed() throws Exception {
        Meter.many("mixed load, 8 at a time", 3 * TIMES, 8, i -> {
            switch (i % 20) {
                case 0 -> officer.get("/hr");
                case 7 -> manager.get("/team");
                default -> learner(i).visitor().get(READ.get(i % READ.size()));
            }
        });
    }

    private void account(String number, String roles) {
        api.post(
                "/accounts",
                "application/json",
                "{\"staffNumber\":\"%s\",\"roles\":%s,\"initialPassword\":\"%s\",\"mustChange\":false}"
                        .formatted(number, roles, installation.password()));
    }
}
