package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import jp.hagukumi.learning.AssignmentRuleDefinition.Cycle;
import jp.hagukumi.learning.rules.CycleRule;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Ids;

/**
 * Makes the enrolment of somebody who takes a course by choice, in the cycle in which the course would be assigned, so
 * that it counts should it become an obligation. The caller holds the person's row lock.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class VoluntaryEnrolment {
    private static final String ONCE = CycleRule.name(Cycle.ONCE, 0, Days.OPEN);

    @PersistenceContext
    EntityManager em;

    @Inject
    AssignmentRules rules;

    @Inject
    Catalogue catalogue;

    /** Whether a finished enrolment belongs to an earlier cycle, so that beginning the course again makes a new one. */
    public boolean asksAnew(Viewer viewer, EnrolmentState latest, LocalDate today) {
        if (latest.status().isOpen()) {
            return false;
        }
        int version = catalogue
                .courseOf(viewer.municipalityId(), latest.courseCode())
                .map(Course::version)
                .orElse(latest.version());
        String cycle = cycle(viewer.municipalityId(), latest.courseCode(), version, today);
        return !latest.cycle().equals(cycle) && !cycle.equals(ONCE);
    }

    /** Enrols the viewer without a due date and tells the id. */
    public long enrol(Viewer viewer, Course course, LocalDate today) {
        long id = Ids.next();
        em.createNativeQuery("""
                        insert into enrolment (id, municipality_id, person_id, course_code, course_version, cycle,
                          mandatory, assigned_on, due_on, status)
                        values (?1, ?2, ?3, ?4, ?5, ?6, false, ?7, ?8, 'NOT_STARTED')
                        """)
                .setParameter(1, id)
                .setParameter(2, viewer.municipalityId())
                .setParameter(3, viewer.self())
                .setParameter(4, course.code())
                .setParameter(5, course.version())
                .setParameter(6, cycle(viewer.municipalityId(), course.code(), course.version(), today))
                .setParameter(7, today)
                .setParameter(8, Days.OPEN)
                .executeUpdate();
        return id;
    }

    /** The cycle that a rule would give on the day; once where no rule is about the course or it hangs on an event. */
    public String cycle(long municipalityId, String courseCode, int version, LocalDate day) {
        return rules.inForce(municipalityId, day).stream()
                .filter(rule -> rule.definition().course().equals(courseCode))
                .map(rule -> rule.definition().cycle())
                .filter(cycle -> cycle != Cycle.ON_HIRE && cycle != Cycle.ON_PROMOTION)
                .findFirst()
                .map(cycle -> CycleRule.name(cycle, version, day))
                .orElse(ONCE);
    }
}
