package jp.hagukumi.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import jp.hagukumi.assessment.rules.Answering;
import jp.hagukumi.assessment.rules.DrawnQuestion;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.InstantColumn;

/** Knows the answers and moves the deadlines, for tests. */
@ApplicationScoped
@Transactional
public class Desk {
    @PersistenceContext
    EntityManager em;

    @Inject
    AttemptEnding ending;

    @Inject
    Clock clock;

    /** The right answers of an attempt in the order of its questions, each with sequence 1. */
    public List<GivenAnswer> rightAnswers(Viewer viewer, long attemptId) {
        Attempt attempt = attempt(viewer, attemptId);
        DrawnQuestions drawn = new DrawnQuestions(ending.testOf(attempt));
        return rows(viewer, attemptId).stream()
                .map(row -> new GivenAnswer(
                        row.number(), Answering.rightly(drawn.of(row).orElseThrow()), 1))
                .toList();
    }

    /** Answers in the order of the questions: right for the skills that the person knows, wrong for the others. */
    public List<GivenAnswer> answers(Viewer viewer, long attemptId, Predicate<String> knows) {
        DrawnQuestions drawn = new DrawnQuestions(ending.testOf(attempt(viewer, attemptId)));
        return rows(viewer, attemptId).stream()
                .map(row -> {
                    DrawnQuestion question = drawn.of(row).orElseThrow();
                    boolean known = knows.test(question.question().skill());
                    String answer = known ? Answering.rightly(question) : Answering.wrongly(question);
                    return new GivenAnswer(row.number(), answer, 1);
                })
                .toList();
    }

    /** The questions of an attempt in their order. */
    public List<Question> questions(Viewer viewer, long attemptId) {
        DrawnQuestions drawn = new DrawnQuestions(ending.testOf(attempt(viewer, attemptId)));
        return rows(viewer, attemptId).stream()
                .map(row -> drawn.of(row).orElseThrow().question())
                .toList();
    }

    /** Lets an attempt have ended that much earlier. */
    public void agesBy(Viewer viewer, long attemptId, Duration age) {
        em.createNativeQuery("update attempt set finished_at = date_sub(finished_at, interval ?1 second)"
                        + " where municipality_id = ?2 and id = ?3")
                .setParameter(1, age.toSeconds())
                .setParameter(2, viewer.municipalityId())
                .setParameter(3, attemptId)
                .executeUpdate();
    }

    List<KeptAnswer> rows(Viewer viewer, long attemptId) {
        return new AnswerTable(em).of(attempt(viewer, attemptId));
    }

    private Attempt attempt(Viewer viewer, long attemptId) {
        return new AttemptTable(em).own(viewer.municipalityId(), viewer.self(), attemptId, LockModeType.NONE);
    }

    /** Lets the deadline lie that long before the server's clock. */
    public void letPass(Viewer viewer, long attemptId, Duration since) {
        em.createNativeQuery("update attempt set deadline_at = ?1 where municipality_id = ?2 and id = ?3")
                .setParameter(1, InstantColumn.toColumn(clock.instant().minus(since)))
                .setParameter(2, viewer.municipalityId())
                .setParameter(3, attemptId)
                .executeUpdate();
    }

    /** How many attempts a person has, in all contexts. */
    public long attempts(Viewer viewer) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from attempt where municipality_id = ?1 and person_id = ?2")
                        .setParameter(1, viewer.municipalityId())
                        .setParameter(2, viewer.self())
                        .getSingleResult())
                .longValue();
    }
}
