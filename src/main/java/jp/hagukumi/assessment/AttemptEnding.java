package jp.hagukumi.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.TestPassed;
import jp.hagukumi.assessment.rules.DrawnQuestion;
import jp.hagukumi.assessment.rules.Marking;
import jp.hagukumi.assessment.rules.Score;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.InstantColumn;

/**
 * The one place where an attempt ends: marks it, tells {@link AttemptFinished} and records what was passed.
 * A stage of a skill assessment is no test to pass: {@link MeasuredLevels} tells its levels.
 */
@ApplicationScoped
@Transactional
public class AttemptEnding {
    @PersistenceContext
    EntityManager em;

    @Inject
    TestBank tests;

    @Inject
    Event<AttemptFinished> finished;

    @Inject
    ActivityLog activities;

    @Inject
    Clock clock;

    /** The person is locked by the caller; an attempt that has ended stays as it is. */
    public void end(Attempt attempt, Instant now) {
        if (!attempt.open()) {
            return;
        }
        new AttemptTable(em)
                .own(attempt.municipalityId(), attempt.personId(), attempt.id(), LockModeType.PESSIMISTIC_WRITE);
        TestDefinition test = testOf(attempt);
        Set<Integer> right = mark(attempt, test);
        attempt.finish(Score.of(right.size(), attempt.questionCount(), test.passMark()), now);
        em.flush();
        tell(attempt);
    }

    /** Attempts whose time is over, over all municipalities, at most that many; nobody sees them. */
    @SuppressWarnings("unchecked")
    public List<Overdue> overdue(int most) {
        List<Object[]> rows = em.createNativeQuery("""
                        select municipality_id, person_id, id from attempt
                        where state = 'OPEN' and deadline_at < ?1 order by deadline_at limit\s""" + most)
                .setParameter(1, InstantColumn.toColumn(clock.instant()))
                .getResultList();
        return rows.stream()
                .map(row -> new Overdue(
                        ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
    }

    /** Ends one attempt that nobody came back to; does nothing where it has ended or has time left. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void expire(Overdue overdue) {
        AttemptTable attempts = new AttemptTable(em);
        attempts.lockPerson(overdue.municipalityId(), overdue.personId());
        Attempt attempt = attempts.own(
                overdue.municipalityId(), overdue.personId(), overdue.id(), LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        if (!attempt.takesAnswersAt(now)) {
            end(attempt, now);
        }
    }

    /** An attempt whose time is over. */
    public record Overdue(long municipalityId, long personId, long id) {}

    /** The definition the attempt was drawn from; throws {@link NotVisible} where it is no longer kept. */
    public TestDefinition testOf(Attempt attempt) {
        return tests.test(attempt.testCode(), attempt.testVersion())
                .orElseThrow(() -> new NotVisible("test " + attempt.testCode() + " " + attempt.testVersion()));
    }

    private Set<Integer> mark(Attempt attempt, TestDefinition test) {
        DrawnQuestions questions = new DrawnQuestions(test);
        AnswerTable table = new AnswerTable(em);
        Set<Integer> right = new HashSet<>();
        for (KeptAnswer row : table.of(attempt)) {
            Optional<DrawnQuestion> drawn = questions.of(row);
            if (drawn.isPresent() && Marking.right(drawn.get(), row.answer())) {
                right.add(row.number());
            }
        }
        table.markRight(attempt, right);
        return right;
    }

    private void tell(Attempt attempt) {
        Instant at = Objects.requireNonNull(attempt.finishedAt());
        boolean first = attempt.number() == 1;
        if (attempt.passed() && !Measurement.isContext(attempt.context())) {
            activities.record(List.of(new TestPassed(
                    attempt.municipalityId(),
                    attempt.personId(),
                    attempt.testCode(),
                    attempt.testVersion(),
                    LocalDate.ofInstant(at, Days.ZONE),
                    attempt.id(),
                    attempt.percent(),
                    first)));
        }
        finished.fire(new AttemptFinished(
                attempt.municipalityId(),
                attempt.personId(),
                attempt.id(),
                attempt.context(),
                attempt.testCode(),
                attempt.testVersion(),
                attempt.percent(),
                attempt.passed(),
                first,
                at));
    }
}
