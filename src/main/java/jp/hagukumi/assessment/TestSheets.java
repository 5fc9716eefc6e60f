package jp.hagukumi.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.assessment.TestSheet.Input;
import jp.hagukumi.assessment.TestSheet.Option;
import jp.hagukumi.assessment.TestSheet.SheetQuestion;
import jp.hagukumi.assessment.rules.AnswerText;
import jp.hagukumi.assessment.rules.DrawnQuestion;
import jp.hagukumi.organization.Viewer;

/** The questions of an open attempt, for the page. */
@ApplicationScoped
@Transactional
public class TestSheets {
    @PersistenceContext
    EntityManager em;

    @Inject
    AttemptEnding ending;

    @Inject
    Clock clock;

    /**
     * The sheet, or empty where no answer is taken any more; two statements.
     *
     * @throws jp.hagukumi.organization.NotVisible for anybody else's attempt
     */
    public Optional<TestSheet> sheet(Viewer viewer, long attemptId) {
        Attempt attempt =
                new AttemptTable(em).own(viewer.municipalityId(), viewer.self(), attemptId, LockModeType.NONE);
        Instant now = clock.instant();
        if (!attempt.takesAnswersAt(now)) {
            return Optional.empty();
        }
        TestDefinition test = ending.testOf(attempt);
        DrawnQuestions drawn = new DrawnQuestions(test);
        List<SheetQuestion> questions = new AnswerTable(em)
                .of(attempt).stream()
                        .flatMap(row -> drawn.of(row).map(question -> shown(row, question)).stream())
                        .toList();
        Duration remaining = Duration.between(now, attempt.deadlineAt());
        return Optional.of(
                new TestSheet(attempt.id(), test.title(), attempt.stage(), test.passMark(), remaining, questions));
    }

    /** A question as a learner sees it, for those who edit it; what is to be put in order stands the other way round. */
    public static SheetQuestion preview(Question question) {
        int options = DrawnQuestions.options(question);
        boolean asWritten = question.items().isEmpty() && question.pairs().isEmpty();
        List<Integer> order = IntStream.range(0, options)
                .mapToObj(index -> asWritten ? index : options - 1 - index)
                .toList();
        return shown(new KeptAnswer(1, question.id(), "", "", 0, false), new DrawnQuestion(question, order));
    }

    private static SheetQuestion shown(KeptAnswer row, DrawnQuestion drawn) {
        Question question = drawn.question();
        return new SheetQuestion(
                row.number(),
                input(question),
                question.scenario(),
                question.text(),
                options(drawn),
                question.pairs().stream().map(Question.Pair::left).toList(),
                question.unit(),
                row.answer(),
                row.sequence(),
                AnswerText.complete(drawn, row.answer()));
    }

    private static Input input(Question question) {
        return switch (question.kind()) {
            case SINGLE -> Input.RADIO;
            case MULTIPLE -> Input.CHECKBOX;
            case CASE -> AnswerText.oneRight(question) ? Input.RADIO : Input.CHECKBOX;
            case TRUE_FALSE -> Input.TRUE_FALSE;
            case ORDERING -> Input.PLACES;
            case MATCHING -> Input.PAIRS;
            case NUMERIC -> Input.NUMBER;
            case SHORT_TEXT -> Input.TEXT;
        };
    }

    private static List<Option> options(DrawnQuestion drawn) {
        Question question = drawn.question();
        Stream<String> texts = drawn.order().stream().map(index -> switch (question.kind()) {
            case ORDERING -> question.items().get(index);
            case MATCHING -> question.pairs().get(index).right();
            default -> question.choices().get(index).text();
        });
        List<String> shown = texts.toList();
        return IntStream.range(0, shown.size())
                .mapToObj(position -> new Option(position, shown.get(position)))
                .toList();
    }
}
