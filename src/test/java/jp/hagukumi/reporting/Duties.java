package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import jp.hagukumi.platform.Ids;
import org.jspecify.annotations.Nullable;

/** Mandatory enrolments for tests: assigned on April 1, due on June 30 of their 年度. */
@ApplicationScoped
@Transactional
public class Duties {
    @PersistenceContext
    EntityManager em;

    /** An obligation as it stands; null where it is not begun, or not completed. */
    public void owe(
            long city, long person, String course, int year, @Nullable LocalDate begun, @Nullable LocalDate completed) {
        em.createNativeQuery("insert into enrolment (id, municipality_id, person_id, course_code, course_version,"
                        + " cycle, mandatory, assigned_on, due_on, status, started_on, completed_on, percent, minutes)"
                        + " values (?1, ?2, ?3, ?4, 1, ?5, 1, ?6, ?7, ?8, ?9, ?10, 90, 60)")
                .setParameter(1, Ids.next())
                .setParameter(2, city)
                .setParameter(3, person)
                .setParameter(4, course)
                .setParameter(5, Integer.toString(year))
                .setParameter(6, LocalDate.of(year, 4, 1))
                .setParameter(7, LocalDate.of(year, 6, 30))
                .setParameter(8, completed != null ? "COMPLETED" : begun != null ? "IN_PROGRESS" : "NOT_STARTED")
                .setParameter(9, begun)
                .setParameter(10, completed)
                .executeUpdate();
    }

    /** A reminder of the person's only obligation for the course. */
    public void remind(long city, long person, String course, int stage, LocalDate on) {
        em.createNativeQuery("insert into reminder (id, municipality_id, person_id, enrolment_id, stage, reminded_on)"
                        + " select ?1, ?2, ?3, e.id, ?5, ?6 from enrolment e"
                        + " where e.municipality_id = ?2 and e.person_id = ?3 and e.course_code = ?4")
                .setParameter(1, Ids.next())
                .setParameter(2, city)
                .setParameter(3, person)
                .setParameter(4, course)
                .setParameter(5, stage)
                .setParameter(6, on)
                .executeUpdate();
    }

    /** Leaves behind what a run of the assignment rules leaves. */
    public void run(long city) {
        em.createNativeQuery("insert into assignment_run (id, municipality_id, rule_code, on_day, assigned, adopted,"
                        + " reinstated, waived, superseded, ran_at)"
                        + " values (?1, ?2, 'B02', '2025-06-26', 1, 0, 0, 0, 0, '2025-06-26 00:00:00')")
                .setParameter(1, Ids.next())
                .setParameter(2, city)
                .executeUpdate();
    }

    public void waive(long person, LocalDate on) {
        em.createNativeQuery("update enrolment set status = 'WAIVED', waived_on = ?2, waived_reason = '免除'"
                        + " where person_id = ?1")
                .setParameter(1, person)
                .setParameter(2, on)
                .executeUpdate();
    }
}
