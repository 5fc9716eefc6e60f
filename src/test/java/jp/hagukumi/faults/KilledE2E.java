package jp.hagukumi.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.launch.Api;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Server and database ended hard while people work: what was acknowledged is there, what was not is sent again. */
class KilledE2E {
    private static final int AT_ONCE = 6;
    private static final int BEFORE = 200;
    private static final int NEWCOMERS = 5_000;

    private final Ground ground = Ground.stand();

    @AfterEach
    void revive() {
        ground.revive();
    }

    @Test
    void everyAcknowledgedAnswerOutlivesTheServerAndTheAttemptGoesOn() throws Exception {
        List<Learner> learners = learners(0);
        try (Browser.Person clerk = Browser.before(ground.url())) {
            TestPage page = TestPage.open(ground, clerk, Towns.learner(AT_ONCE));
            page.answer(1);
            page.awaitSaved(1);
            killDuring(learners, ground::killServer);
            page.answer(2);
            page.awaitUnsaved(2);
            ground.startServer();
            page.signInBeside();
            page.tellOnline();
            page.awaitSaved(2);
            assertThat(page.reload().answered()).isEqualTo(2);
        }
        assertKept(learners, true);
    }

    @Test
    void theDatabaseMayDieWithoutTheServer() throws Exception {
        List<Learner> learners = learners(AT_ONCE);
        Caller monitor = Caller.of(ground);
        try (Browser.Person clerk = Browser.before(ground.url())) {
            TestPage page = TestPage.open(ground, clerk, Towns.CLERK);
            killDuring(learners, ground::killDatabase);
            Ground.await("readiness red", 10, () -> status(monitor, "/health/ready") == 503);
            assertThat(status(monitor, "/health/live")).isEqualTo(200);
            page.answer(3);
            page.awaitUnsaved(3);
            assertFriendly(clerk, learners.get(0));
            ground.startDatabase();
            Ground.await("readiness green", 20, () -> status(monitor, "/health/ready") == 200);
            page.tellOnline();
            page.awaitSaved(3);
            assertThat(page.reload().answered()).isEqualTo(1);
        }
        assertKept(learners, false);
    }

    @Test
    void anImportCutOffLeavesNothingAndIsDoneOnceAfterTheRestart() throws IOException, InterruptedException {
        Api away = new Api(ground.url(), Towns.AWAY_TOKEN);
        String csv = IntStream.range(0, NEWCOMERS)
                .mapToObj(i -> Towns.person(Integer.toString(800_000 + i), "市長"))
                .collect(Collectors.joining("", Towns.header(), ""));
        String preview = away.post("/imports/people?mode=changes", "text/csv", csv);
        String id = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(preview)
                .get("id")
                .asText();
        away.post("/imports/" + id + "/apply", "application/json", "{}");
        Ground.await(
                "the import has begun",
                30,
                () -> ground.number(
                                "select max(done) from job where kind =" + " 'platform.import' and state = 'RUNNING'")
                        > 0);
        ground.killServer();
        assertThat(newcomers()).isZero();
        ground.startServer();
        letLeasesRunOut();
        Ground.await(
                "the import is applied", 90, () -> away.get("/imports/" + id).contains("\"state\":\"APPLIED\""));
        assertThat(newcomers()).isEqualTo(NEWCOMERS);
        assertAssignmentOutlivesTheServer(away);
    }

    /** The same town, now large enough that its assignment takes a while. */
    private void assertAssignmentOutlivesTheServer(Api away) throws IOException, InterruptedException {
        String postings = IntStream.range(0, NEWCOMERS)
                .mapToObj(i -> (800_000 + i) + ",900,主事,本務,2026-04-01\n")
                .collect(Collectors.joining("", "職員番号,部署コード,職位,本務兼務区分,開始日\n", ""));
        Towns.bring(away, "postings?mode=changes", postings);
        Caller officer = Caller.of(ground).signIn(Towns.AWAY, "900001");
        assertThat(officer.press("/hr/assignments", "run").statusCode()).isEqualTo(302);
        String untouched = "select count(*) from job where kind = 'assignment' and done = 0"
                + " and state in ('WAITING', 'RUNNING')";
        Ground.await("the assignment has begun", 30, () -> ground.number(untouched) == 0);
        ground.killServer();
        ground.startServer();
        letLeasesRunOut();
        Ground.await(
                "the assignment is done",
                90,
                () -> ground.number("select count(*) from job where kind ="
                                + " 'assignment' and state in ('RUNNING', 'WAITING')")
                        == 0);
        String people = " from enrolment e join person p on p.id = e.person_id where p.staff_number like '8_____'";
        assertThat(ground.number("select count(*)" + people)).isEqualTo(NEWCOMERS * 4L);
        assertThat(ground.number("select count(distinct e.person_id, e.course_code)" + people))
                .isEqualTo(NEWCOMERS * 4L);
    }

    private long newcomers() {
        return ground.number("select count(*) from person where staff_number like '8_____'");
    }

    /** As if half a minute had passed: nobody extends the lease of a process that is gone. */
    private void letLeasesRunOut() {
        ground.change("update job set lease_until = utc_timestamp(6) where state = 'RUNNING'");
    }

    private List<Learner> learners(int first) throws IOException, InterruptedException {
        List<Learner> learners = new ArrayList<>();
        for (int i = 0; i < AT_ONCE - 1; i++) {
            learners.add(new Learner(ground, Towns.learner(first + i)).signIn().begin());
        }
        return learners;
    }

    /** All send answers as fast as they can; after some the process ends, and the last calls fail. */
    private static void killDuring(List<Learner> learners, Runnable kill) throws InterruptedException {
        AtomicInteger count = new AtomicInteger();
        CountDownLatch enough = new CountDownLatch(BEFORE);
        List<Thread> threads = learners.stream()
                .map(learner -> new Thread(() -> {
                    long sequence = 1;
                    while (learner.answer((int) (sequence % 15) + 1, sequence, "")) {
                        count.incrementAndGet();
                        enough.countDown();
                        sequence++;
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        enough.await();
        kill.run();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(count.get()).isGreaterThanOrEqualTo(BEFORE);
    }

    private static void assertKept(List<Learner> learners, boolean signInAgain) throws Exception {
        for (Learner learner : learners) {
            JsonNode answers =
                    (signInAgain ? learner.signIn() : learner).state().get("answers");
            assertThat(learner.acknowledged()).isNotEmpty();
            learner.acknowledged().forEach((question, sent) -> assertThat(
                            answers.get(question - 1).get("sequence").asLong())
                    .as("question %d of %s", question, learner.number())
                    .isBetween(sent.sequence(), sent.sequence() + 15));
        }
    }

    private static void assertFriendly(Browser.Person clerk, Learner learner) throws Exception {
        Page beside = clerk.page().context().newPage();
        assertThat(beside.navigate("/sign-in").status()).isEqualTo(500);
        assertThat(beside.locator("h1")).hasText("処理できませんでした");
        assertThat(beside.navigate("/record").status()).isEqualTo(500);
        assertThat(beside.locator("h1")).hasText("処理できませんでした");
        beside.close();
        var api = learner.caller().get("/api/v1/units");
        assertThat(api.statusCode()).isEqualTo(500);
        assertThat(api.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(api.body()).doesNotContain("Exception").doesNotContain("jdbc");
    }

    private static int status(Caller caller, String path) {
        try {
            return caller.get(path).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
