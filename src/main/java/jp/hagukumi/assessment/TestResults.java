package jp.hagukumi.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.hagukumi.assessment.TestResult.QuestionResult;
import jp.hagukumi.assessment.TestResult.SkillResult;
import jp.hagukumi.assessment.rules.DrawnQuestion;
import jp.hagukumi.assessment.rules.Score;
import jp.hagukumi.assessment.rules.Wording;
import jp.hagukumi.organization.Viewer;

/** Results of ended attempts, for the person who made them. */
@ApplicationScoped
@Transactional
public class TestResults {
    @PersistenceContext
    EntityManager em;

    @Inject
    AttemptEnding ending;

    @Inject
    Attempts attempts;

    /**
     * The result, or empty while the attempt is open; one whose time is over is ended first.
     *
     * @throws jp.hagukumi.organization.NotVisible for anybody else's attempt
     */
    public Optional<TestResult> result(Viewer viewer, long attemptId) {
        if (attempts.stillOpen(viewer, attemptId)) {
            return Optional.empty();
        }
        Attempt attempt = own(viewer, attemptId);
        TestDefinition test = ending.testOf(attempt);
        DrawnQuestions drawn = new DrawnQuestions(test);
        List<QuestionResult> questions = new ArrayList<>();
        Map<String, SkillResult> skills = new LinkedHashMap<>();
        test.blueprint().forEach(part -> skills.put(part.skill(), new SkillResult(part.skill(), 0, 0)));
        for (KeptAnswer row : new AnswerTable(em).of(attempt)) {
            drawn.of(row).ifPresent(question -> {
                questions.add(shown(row, question));
                skills.computeIfPresent(question.question().skill(), (code, sum) -> plus(sum, row.correct()));
            });
        }
        return Optional.of(new TestResult(
                AttemptSummary.of(attempt),
                test.code(),
                test.title(),
                attempt.stage(),
                test.passMark(),
                missing(attempt, test),
                mayTryAgain(attempt, test),
                List.copyOf(skills.values()),
                questions));
    }

    private Attempt own(Viewer viewer, long attemptId) {
        return new AttemptTable(em).own(viewer.municipalityId(), viewer.self(), attemptId, LockModeType.NONE);
    }

    private boolean mayTryAgain(Attempt attempt, TestDefinition test) {
        List<AttemptSummary> all = attempts.history(attempt.municipalityId(), attempt.personId(), attempt.context());
        return attempt.stage() == 0
                && all.stream().noneMatch(AttemptSummary::passed)
                && (test.maxAttempts() == 0 || all.size() < test.maxAttempts());
    }

    private static int missing(Attempt attempt, TestDefinition test) {
        int total = attempt.questionCount();
        int needed = IntStream.rangeClosed(0, total)
                .filter(right -> Score.of(right, total, test.passMark()).passed())
                .findFirst()
                .orElse(total);
        return Math.max(0, needed - attempt.rightCount());
    }

    private static SkillResult plus(SkillResult sum, boolean correct) {
        return new SkillResult(sum.skill(), sum.right() + (correct ? 1 : 0), sum.total() + 1);
    }

    private static QuestionResult shown(KeptAnswer row, DrawnQuestion drawn) {
        Question question = drawn.question();
        return new QuestionResult(
                row.number(),
                question.kind(),
                question.scenario(),
                question.text(),
                row.correct(),
                Wording.given(drawn, row.answer()),
                Wording.right(question),
                question.explanation(),
                question.source(),
                question.module());
    }
}
