package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.platform.OfMunicipality;

/** The steps a learner takes: begin, understand lesson by lesson, consent; each may be told twice. */
@ApplicationScoped
@Transactional
public class Enrolments {
    @PersistenceContext
    EntityManager em;

    @Inject
    MyLearning learning;

    @Inject
    Completions completions;

    @Inject
    VoluntaryEnrolment voluntary;

    @Inject
    Clock clock;

    /**
     * Begins a course, or goes on with it; one that nobody assigned becomes a voluntary enrolment.
     *
     * @return id of the enrolment; of a finished one, where the current cycle is already over
     * @throws NotVisible for an unknown course or an account without a person
     * @throws jp.hagukumi.platform.Refused where another course must be completed first
     */
    public long begin(Viewer viewer, String courseCode) {
        return taken(viewer, courseCode).id();
    }

    /**
     * Puts a course among one's own without beginning it; nothing changes where it is there already.
     *
     * @throws NotVisible for an unknown course or an account without a person
     */
    public void enrol(Viewer viewer, String courseCode) {
        lock(viewer);
        LocalDate today = LocalDate.now(clock);
        CourseState state = learning.of(viewer, courseCode);
        EnrolmentState current = state.enrolment();
        if (current == null || voluntary.asksAnew(viewer, current, today)) {
            voluntary.enrol(viewer, state.course(), today);
        }
    }

    private void lock(Viewer viewer) {
        em.createNativeQuery("select id from person where municipality_id = ?1 and id = ?2 for update")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, viewer.self())
                .getResultList();
    }

    /** The enrolment that counts now, begun and locked; made where there is none. */
    private Enrolment taken(Viewer viewer, String courseCode) {
        lock(viewer);
        LocalDate today = LocalDate.now(clock);
        CourseState state = learning.of(viewer, courseCode);
        state.requirePrerequisites();
        EnrolmentState current = state.enrolment();
        long id = current == null || voluntary.asksAnew(viewer, current, today)
                ? voluntary.enrol(viewer, state.course(), today)
                : current.id();
        Enrolment enrolment = OfMunicipality.locked(em, Enrolment.class, viewer.municipalityId(), id)
                .orElseThrow();
        enrolment.begin(state.course().version(), today);
        return enrolment;
    }

    /** Marks a lesson as understood and completes the course where that was the last thing missing. */
    public void understood(Viewer viewer, String courseCode, int lessonNumber) {
        Enrolment enrolment = taken(viewer, courseCode);
        if (!enrolment.status().isOpen()) {
            return;
        }
        CourseState state = learning.of(viewer, courseCode);
        if (state.course().lessons().stream().noneMatch(lesson -> lesson.number() == lessonNumber)) {
            throw new NotVisible("lesson " + courseCode + "/" + lessonNumber);
        }
        em.createNativeQuery("""
                        insert into lesson_progress (id, municipality_id, person_id, enrolment_id, lesson_number, understood_at)
                        select ?1, ?2, ?3, ?4, ?5, ?6 from person
                        where municipality_id = ?2 and id = ?3 and not exists (select 1 from lesson_progress
                          where municipality_id = ?2 and enrolment_id = ?4 and lesson_number = ?5)
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, viewer.municipalityId())
                .setParameter(3, viewer.self())
                .setParameter(4, enrolment.id())
                .setParameter(5, lessonNumber)
                .setParameter(6, InstantColumn.toColumn(clock.instant()))
                .executeUpdate();
        completions.completeWhereDone(enrolment);
    }

    /**
     * Chooses how the time of learning counts.
     *
     * @return false where it is refused: an obligation is never 自己啓発
     */
    public boolean countAs(Viewer viewer, String courseCode, TimeKind kind) {
        Enrolment enrolment = taken(viewer, courseCode);
        if (enrolment.mandatory() && kind == TimeKind.OWN_TIME) {
            return false;
        }
        enrolment.countAs(kind);
        return true;
    }
}
