package jp.hagukumi.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.assessment.rules.AnswerText;
import jp.hagukumi.assessment.rules.Drawing;
import jp.hagukumi.assessment.rules.DrawnQuestion;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;

/**
 * A person's attempts: start or take up again, keep each answer, end once.
 *
 * <p>Locks are always taken in the order person, attempt. What a method has returned is committed.
 */
@ApplicationScoped
@Transactional
public class Attempts {
    private static final SecureRandom SEEDS = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    TestBank tests;

    @Inject
    Clock clock;

    @Inject
    AttemptEnding ending;

    /**
     * The id of the person's open attempt in the context, or of a new one.
     *
     * @param context what it is for: {@code enrolment:<id>}; the caller has checked that the person may
     * @throws NotVisible for an unknown test or an account without a person
     * @throws Refused where the test allows no further attempt
     */
    public long start(Viewer viewer, String testCode, String context) {
        TestDefinition test =
                tests.testOf(viewer.municipalityId(), testCode).orElseThrow(() -> new NotVisible("test " + testCode));
        AttemptTable attempts = new AttemptTable(em);
        attempts.lockPerson(viewer.municipalityId(), viewer.self());
        Instant now = clock.instant();
        List<Attempt> earlier = attempts.in(viewer.municipalityId(), viewer.self(), context).stream()
                .filter(attempt -> attempt.testCode().equals(testCode))
                .toList();
        Optional<Attempt> open = earlier.stream().filter(Attempt::open).findFirst();
        if (open.isPresent() && open.get().takesAnswersAt(now)) {
            return open.get().id();
        }
        open.ifPresent(attempt -> ending.end(attempt, now));
        if (test.maxAttempts() > 0 && earlier.size() >= test.maxAttempts()) {
            throw new Refused("assessment.refused.noMoreAttempts", test.maxAttempts());
        }
        List<DrawnQuestion> drawn = Drawing.draw(test, SEEDS.nextLong());
        return attempts.insert(viewer, test, context, earlier.size() + 1, drawn, now)
                .id();
    }

    /**
     * Another go at the same test for the same purpose.
     *
     * @throws Refused where it was passed already or no further attempt is allowed
     * @throws NotVisible for a stage of a skill assessment, which is measured once
     */
    public long again(Viewer viewer, long attemptId) {
        Attempt attempt = own(viewer, attemptId, LockModeType.NONE);
        if (Measurement.isContext(attempt.context())) {
            throw new NotVisible("another go at attempt " + attemptId);
        }
        boolean passed = history(viewer.municipalityId(), viewer.self(), attempt.context()).stream()
                .anyMatch(AttemptSummary::passed);
        if (passed) {
            throw new Refused("assessment.refused.alreadyPassed");
        }
        return start(viewer, attempt.testCode(), attempt.context());
    }

    /**
     * Keeps an answer, unless a newer one is kept or the deadline has passed.
     *
     * @throws IllegalArgumentException where it can't be an answer to that question
     */
    public SaveOutcome save(Viewer viewer, long attemptId, GivenAnswer given) {
        Attempt attempt = own(viewer, attemptId, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        KeptAnswer before = row(attempt, given.number());
        if (!attempt.takesAnswersAt(now)) {
            return new SaveOutcome(SaveOutcome.State.ENDED, before.sequence(), before.answer(), Duration.ZERO);
        }
        Duration remaining = Duration.between(now, attempt.deadlineAt());
        if (!fits(attempt, before, given.answer())) {
            throw new IllegalArgumentException("Not an answer to question " + given.number());
        }
        boolean newer = new AnswerTable(em).keep(attempt, given.number(), given.answer(), given.sequence(), now);
        boolean kept = newer
                || given.sequence() == before.sequence() && before.answer().equals(given.answer());
        return kept
                ? new SaveOutcome(SaveOutcome.State.KEPT, given.sequence(), given.answer(), remaining)
                : new SaveOutcome(SaveOutcome.State.SUPERSEDED, before.sequence(), before.answer(), remaining);
    }

    private KeptAnswer row(Attempt attempt, int number) {
        return new AnswerTable(em)
                .of(attempt).stream()
                        .filter(row -> row.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new NotVisible("question " + number));
    }

    private boolean fits(Attempt attempt, KeptAnswer row, String answer) {
        return new DrawnQuestions(ending.testOf(attempt))
                .of(row)
                .filter(drawn -> AnswerText.fits(drawn, answer))
                .isPresent();
    }

    /**
     * Ends the attempt and marks it; one that has ended already stays as it is. Answers given along are kept first where
     * they are newer, fit, and came in time.
     */
    public void finish(Viewer viewer, long attemptId, List<GivenAnswer> given) {
        AttemptTable attempts = new AttemptTable(em);
        attempts.lockPerson(viewer.municipalityId(), viewer.self());
        Attempt attempt = own(viewer, attemptId, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        if (attempt.takesAnswersAt(now)) {
            AnswerTable table = new AnswerTable(em);
            List<KeptAnswer> rows = table.of(attempt);
            given.stream()
                    .filter(answer -> rows.stream()
                            .anyMatch(row -> row.number() == answer.number() && fits(attempt, row, answer.answer())))
                    .forEach(answer -> table.keep(attempt, answer.number(), answer.answer(), answer.sequence(), now));
        }
        ending.end(attempt, now);
    }

    /** Ends the attempt where its time is over; whether it is open afterwards. */
    public boolean stillOpen(Viewer viewer, long attemptId) {
        Attempt attempt = own(viewer, attemptId, LockModeType.NONE);
        if (attempt.open() && !attempt.takesAnswersAt(clock.instant())) {
            em.detach(attempt);
            finish(viewer, attemptId, List.of());
            return false;
        }
        return attempt.open();
    }

    /** The newest attempt of a person in a context. */
    public Optional<AttemptSummary> latest(long municipalityId, long personId, String context) {
        return new AttemptTable(em).latest(municipalityId, personId, context).map(AttemptSummary::of);
    }

    /** All attempts of a person in a context, the newest first. */
    public List<AttemptSummary> history(long municipalityId, long personId, String context) {
        return new AttemptTable(em)
                .in(municipalityId, personId, context).stream()
                        .map(AttemptSummary::of)
                        .toList();
    }

    private Attempt own(Viewer viewer, long id, LockModeType lock) {
        return new AttemptTable(em).own(viewer.municipalityId(), viewer.self(), id, lock);
    }
}
