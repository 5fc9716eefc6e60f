package jp.hagukumi.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AttemptsIT {
    private static final String TEST = "B02";
    private static final String CONTEXT = "enrolment:1";

    @Inject
    Attempts attempts;

    @Inject
    TestSheets sheets;

    @Inject
    TestResults results;

    @Inject
    OverdueAttempts overdue;

    @Inject
    Town town;

    @Inject
    Desk desk;

    @Inject
    Ended ended;

    @Resource
    ManagedExecutorService executor;

    private Viewer clerk;

    @BeforeEach
    void someClerk() {
        long municipality = town.found();
        clerk = town.clerk(municipality, town.person(municipality, "000123"));
    }

    @Test
    void anAttemptIsTakenUpAgainWithTheSameQuestionsAndAnswers() {
        long first = attempts.start(clerk, TEST, CONTEXT);
        List<KeptAnswer> drawn = desk.rows(clerk, first);
        GivenAnswer answer = desk.rightAnswers(clerk, first).get(4);
        attempts.save(clerk, first, answer);

        assertThat(attempts.start(clerk, TEST, CONTEXT)).isEqualTo(first);
        assertThat(desk.rows(clerk, first))
                .hasSize(15)
                .extracting(KeptAnswer::questionId, KeptAnswer::optionOrder)
                .isEqualTo(drawn.stream()
                        .map(row -> org.assertj.core.groups.Tuple.tuple(row.questionId(), row.optionOrder()))
                        .toList());
        assertThat(sheets.sheet(clerk, first).orElseThrow().questions().get(4).answer())
                .isEqualTo(answer.answer());
    }

    @Test
    void twentyStartsAtOnceMakeOneAttempt() throws Exception {
        List<Long> ids = atOnce(20, i -> attempts.start(clerk, TEST, CONTEXT));
        assertThat(ids).containsOnly(ids.get(0));
        assertThat(desk.attempts(clerk)).isEqualTo(1);
    }

    @Test
    void fiftyParallelSavesLeaveTheNewestAnswerExactlyOnce() throws Exception {
        long id = attempts.start(clerk, TEST, CONTEXT);
        int question = choiceQuestion(id);
        List<SaveOutcome> outcomes =
                atOnce(50, i -> attempts.save(clerk, id, new GivenAnswer(question, String.valueOf(i % 3), i + 1L)));

        KeptAnswer kept = desk.rows(clerk, id).get(question - 1);
        assertThat(kept.sequence()).isEqualTo(50);
        assertThat(kept.answer()).isEqualTo(String.valueOf(49 % 3));
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.sequence() == 50)
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(outcome.answer()).isEqualTo(kept.answer()));
        assertThat(desk.rows(clerk, id)).filteredOn(row -> row.sequence() > 0).hasSize(1);
    }

    @Test
    void anOlderAnswerNeverReplacesANewerOneAndTheSameTwiceIsKeptOnce() {
        long id = attempts.start(clerk, TEST, CONTEXT);
        int question = choiceQuestion(id);
        assertThat(attempts.save(clerk, id, new GivenAnswer(question, "1", 5)).state())
                .isEqualTo(SaveOutcome.State.KEPT);
        assertThat(attempts.save(clerk, id, new GivenAnswer(question, "1", 5)).state())
                .isEqualTo(SaveOutcome.State.KEPT);
        SaveOutcome older = attempts.save(clerk, id, new GivenAnswer(question, "2", 4));
        assertThat(older.state()).isEqualTo(SaveOutcome.State.SUPERSEDED);
        assertThat(older.answer()).isEqualTo("1");
        assertThat(attempts.save(clerk, id, new GivenAnswer(question, "0", 5)).state())
                .isEqualTo(SaveOutcome.State.SUPERSEDED);
    }

    @Test
    void whatCanNotBeAnAnswerIsNotTaken() {
        long id = attempts.start(clerk, TEST, CONTEXT);
        int question = choiceQuestion(id);
        assertThatThrownBy(() -> attempts.save(clerk, id, new GivenAnswer(question, "99", 1)))
                .hasStackTraceContaining("IllegalArgumentException");
        assertThatThrownBy(() -> attempts.save(clerk, id, new GivenAnswer(99, "0", 1)))
                .isInstanceOf(NotVisible.class);
        assertThat(desk.rows(clerk, id)).allMatch(row -> row.answer().isEmpty());
    }

    @Test
    void oneSecondLateIsRefusedAndWhatWasSavedIsMarked() {
        long id = attempts.start(clerk, TEST, CONTEXT);
        List<GivenAnswer> right = desk.rightAnswers(clerk, id);
        right.subList(0, 12).forEach(answer -> attempts.save(clerk, id, answer));
        desk.letPass(clerk, id, Duration.ofSeconds(1));

        assertThat(attempts.save(clerk, id, right.get(12)).state()).isEqualTo(SaveOutcome.State.ENDED);
        attempts.finish(clerk, id, right);

        TestResult result = results.result(clerk, id).orElseThrow();
        assertThat(result.attempt().state()).isEqualTo(AttemptState.TIMED_OUT);
        assertThat(result.attempt().right()).isEqualTo(12);
        assertThat(result.attempt().passed()).isTrue();
        assertThat(ended.of(id)).hasSize(1);
    }

    @Test
    void twoFinishesAtOnceGiveOneResult() throws Exception {
        long id = attempts.start(clerk, TEST, CONTEXT);
        List<GivenAnswer> right = desk.rightAnswers(clerk, id);
        atOnce(8, i -> {
            attempts.finish(clerk, id, i == 0 ? List.of() : right);
            return i;
        });
        assertThat(ended.of(id)).hasSize(1);
        TestResult result = results.result(clerk, id).orElseThrow();
        assertThat(result.attempt().percent()).isEqualTo(ended.of(id).get(0).percent());
        attempts.finish(clerk, id, right);
        assertThat(results.result(clerk, id)).contains(result);
        assertThat(ended.of(id)).hasSize(1);
    }

    @Test
    void allRightPassesWithEverySkillAndTellsIt() {
        long id = attempts.start(clerk, TEST, CONTEXT);
        attempts.finish(clerk, id, desk.rightAnswers(clerk, id));
        TestResult result = results.result(clerk, id).orElseThrow();
        assertThat(result.attempt().percent()).isEqualTo(100);
        assertThat(result.skills()).allMatch(skill -> skill.right() == skill.total());
        assertThat(result.skills()).extracting(TestResult.SkillResult::total).containsExactly(9, 3, 3);
        AttemptFinished told = ended.of(id).get(0);
        assertThat(told.passed()).isTrue();
        assertThat(told.firstAttempt()).isTrue();
        assertThat(told.context()).isEqualTo(CONTEXT);
        assertThatThrownBy(() -> attempts.again(clerk, id)).isInstanceOf(Refused.class);
    }

    @Test
    void afterAFailureAnotherAttemptDrawsAnew() {
        long id = attempts.start(clerk, TEST, CONTEXT);
        attempts.finish(clerk, id, List.of());
        TestResult result = results.result(clerk, id).orElseThrow();
        assertThat(result.attempt().passed()).isFalse();
        assertThat(result.missing()).isEqualTo(12);
        assertThat(result.mayTryAgain()).isTrue();
        long next = attempts.again(clerk, id);
        assertThat(next).isNotEqualTo(id);
        assertThat(attempts.history(clerk.municipalityId(), clerk.self(), CONTEXT))
                .extracting(AttemptSummary::number)
                .containsExactly(2, 1);
        assertThat(attempts.latest(clerk.municipalityId(), clerk.self(), CONTEXT))
                .hasValueSatisfying(latest -> assertThat(latest.id()).isEqualTo(next));
    }

    @Test
    void anAttemptNobodyCameBackToIsEndedWithWhatWasSaved() {
        long id = attempts.start(clerk, TEST, CONTEXT);
        attempts.save(clerk, id, desk.rightAnswers(clerk, id).get(0));
        desk.letPass(clerk, id, Duration.ofMinutes(10));
        overdue.sweep();
        assertThat(attempts.latest(clerk.municipalityId(), clerk.self(), CONTEXT))
                .hasValueSatisfying(attempt -> {
                    assertThat(attempt.state()).isEqualTo(AttemptState.TIMED_OUT);
                    assertThat(attempt.right()).isEqualTo(1);
                });
        assertThat(ended.of(id)).hasSize(1);
    }

    @Test
    void anOpenSheetTellsNothingOfWhatIsRight() {
        long id = attempts.start(clerk, TEST, CONTEXT);
        TestSheet sheet = sheets.sheet(clerk, id).orElseThrow();
        String sent = sheet.toString();
        attempts.finish(clerk, id, List.of());
        TestResult result = results.result(clerk, id).orElseThrow();
        assertThat(sheet.questions()).hasSize(result.questions().size()).allSatisfy(question -> {
            TestResult.QuestionResult solved = result.questions().get(question.number() - 1);
            assertThat(sent).doesNotContain(solved.explanation()).doesNotContain(solved.source());
            if (question.options().isEmpty() && question.input() != TestSheet.Input.TRUE_FALSE) {
                assertThat(solved.right()).isNotEmpty().noneMatch(question.toString()::contains);
            }
        });
    }

    @Test
    void nobodyElseSeesOrTouchesAnAttempt() {
        long id = attempts.start(clerk, TEST, CONTEXT);
        Viewer colleague = town.clerk(clerk.municipalityId(), town.person(clerk.municipalityId(), "000124"));
        long otherTown = town.found();
        Viewer stranger = town.clerk(otherTown, town.person(otherTown, "000123"));
        for (Viewer other : List.of(colleague, stranger)) {
            assertThatThrownBy(() -> sheets.sheet(other, id)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> results.result(other, id)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> attempts.save(other, id, new GivenAnswer(1, "0", 1)))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> attempts.finish(other, id, List.of())).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> attempts.again(other, id)).isInstanceOf(NotVisible.class);
        }
    }

    private int choiceQuestion(long id) {
        return sheets.sheet(clerk, id).orElseThrow().questions().stream()
                .filter(question -> question.input() == TestSheet.Input.RADIO)
                .findFirst()
                .orElseThrow()
                .number();
    }

    private interface Numbered<T> {
        T run(int number);
    }

    private <T> List<T> atOnce(int times, Numbered<T> action) throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        List<Callable<T>> calls = IntStream.range(0, times)
                .<Callable<T>>mapToObj(i -> () -> {
                    together.await();
                    return action.run(i);
                })
                .toList();
        List<Future<T>> futures = calls.stream().map(executor::submit).toList();
        together.countDown();
        List<T> outcomes = new ArrayList<>();
        for (Future<T> future : futures) {
            outcomes.add(future.get());
        }
        return outcomes;
    }
}
