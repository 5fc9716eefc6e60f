package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.CourseCompleted;
import jp.hagukumi.assessment.AttemptFinished;
import jp.hagukumi.learning.rules.CompletionRule;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.RosterEntry;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.OfMunicipality;

/** Completes enrolments by {@link CompletionRule} and records the fact, in the transaction of the step that was last. */
@ApplicationScoped
@Transactional
public class Completions {
    private static final String CONTEXT = "enrolment:";

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Roster roster;

    @Inject
    ActivityLog log;

    @Inject
    Clock clock;

    /** What an attempt names as its purpose, so that its result finds back here. */
    public static String context(long enrolmentId) {
        return CONTEXT + enrolmentId;
    }

    /** Takes over the result of a passed test. */
    public void finished(@Observes AttemptFinished attempt) {
        if (!attempt.passed() || !attempt.context().startsWith(CONTEXT)) {
            return;
        }
        long id = Long.parseLong(attempt.context().substring(CONTEXT.length()));
        OfMunicipality.locked(em, Enrolment.class, attempt.municipalityId(), id)
                .filter(enrolment -> enrolment.personId() == attempt.personId())
                .filter(enrolment -> enrolment.status().isOpen())
                .ifPresent(enrolment -> {
                    LocalDate on = LocalDate.ofInstant(attempt.at(), Days.ZONE);
                    enrolment.begin(enrolment.courseVersion(), on);
                    enrolment.passTest(attempt.percent());
                    completeWhereDone(enrolment, on);
                });
    }

    /** Completes the enrolment today where nothing is missing any more. The caller holds its row lock. */
    public void completeWhereDone(Enrolment enrolment) {
        completeWhereDone(enrolment, LocalDate.now(clock));
    }

    private void completeWhereDone(Enrolment enrolment, LocalDate on) {
        Course course = catalogue
                .course(enrolment.courseCode(), enrolment.courseVersion())
                .orElseThrow(() -> new IllegalStateException(
                        "No course " + enrolment.courseCode() + " version " + enrolment.courseVersion()));
        if (CompletionRule.evaluate(course, snapshot(enrolment)) instanceof CompletionRule.Granted) {
            RosterEntry post = roster.on(enrolment.municipalityId(), enrolment.personId(), on)
                    .orElse(null);
            enrolment.complete(
                    on,
                    course.minutes(),
                    post == null ? null : post.unitId(),
                    post == null ? null : post.grade().rank());
            log.record(List.of(fact(enrolment, course, on)));
        }
    }

    private static CourseCompleted fact(Enrolment enrolment, Course course, LocalDate on) {
        return new CourseCompleted(
                enrolment.municipalityId(),
                enrolment.personId(),
                course.code(),
                course.version(),
                on,
                enrolment.cycle(),
                enrolment.mandatory(),
                enrolment.testPercent(),
                course.minutes(),
                false);
    }

    @SuppressWarnings("unchecked")
    private CompletionRule.Snapshot snapshot(Enrolment enrolment) {
        List<Number> lessons = em.createNativeQuery("select lesson_number from lesson_progress"
                        + " where municipality_id = ?1 and enrolment_id = ?2")
                .setParameter(1, enrolment.municipalityId())
                .setParameter(2, enrolment.id())
                .getResultList();
        Set<Integer> understood = new HashSet<>();
        lessons.forEach(number -> understood.add(number.intValue()));
        Number consent = (Number) em.createNativeQuery("select coalesce(max(consent_version), 0) from consent"
                        + " where municipality_id = ?1 and person_id = ?2 and course_code = ?3")
                .setParameter(1, enrolment.municipalityId())
                .setParameter(2, enrolment.personId())
                .setParameter(3, enrolment.courseCode())
                .getSingleResult();
        return new CompletionRule.Snapshot(understood, enrolment.testPercent(), consent.intValue());
    }
}
