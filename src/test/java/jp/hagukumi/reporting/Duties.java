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

    /** The same obligation where the person has none for the course yet. */
    public void oweOnce(long city, long person, String course, int year) {
        Number known = (Number) em.createNativeQuery("select count(*) from enrolment where municipality_id = ?1"
                        + " and person_id = ?2 and course_code = ?3")
                .setParameter(1, city)
                .setParameter(2, person)
                .setParameter(3, course)
                .getSingleResult();
        if (known.intValue() == 0) {
            owe(city, person, course, year, null, null);
        }
    }

    /** Begins what is not begun. */
    public void begin(long city, long person, String course, LocalDate on) {
        change("status = 'IN_PROGRESS', started_on = ?4", "NOT_STARTED", city, person, course, on);
    }

    /** Completes what is under way. */
    public void complete(long city, long person, String course, LocalDate on) {
        change("status = 'COMPLETED', completed_on = ?4", "IN_PROGRESS", city, person, course, on);
    }

    private void change(String set, String before, long city, long person, String course, LocalDate on) {
        em.createNativeQuery("update enrolment set " + set + " where municipality_id = ?1 and person_id = ?2"
                        + " and course_code = ?3 and status = '" + before + "'")
                .setParameter(1, city)
                .setParameter(2, person)
                .setParameter(3, course)
                .setParameter(4, on)
                .executeUpdate();
    }

    /** Ends every obligation of the person that is not begun. */
    public void waiveOpen(long city, long person, LocalDate on) {
        em.createNativeQuery("update enrolment set status = 'WAIVED', waived_on = ?3 where municipality_id = ?1"
                        + " and person_id = ?2 and status = 'NOT_STARTED'")
                .setParameter(1, city)
                .setParameter(2, person)
                .setParameter(3, on)
                .executeUpdate();
    }

    /** Moves the person's only posting; {@link #raiseTurn} belongs to it. */
    public void transfer(long city, long person, long unit) {
        em.createNativeQuery("update posting set unit_id = ?3 where municipality_id = ?1 and person_id = ?2")
                .setParameter(1, city)
                .setParameter(2, person)
                .setParameter(3, unit)
                .executeUpdate();
    }

    /** Another absence, or a longer one; {@link #raiseTurn} belongs to it. */
    public void absent(long city, long person, LocalDate from, LocalDate to) {
        em.createNativeQuery("insert into absence (id, municipality_id, person_id, kind, from_on, to_on)"
                        + " values (?1, ?2, ?3, 'SICKNESS', ?4, ?5) on duplicate key update to_on = ?5")
                .setParameter(1, Ids.next())
                .setParameter(2, city)
                .setParameter(3, person)
                .setParameter(4, from)
                .setParameter(5, to)
                .executeUpdate();
    }

    /** Leaves behind what an import or its undo leaves. */
    public void raiseTurn(long city) {
        em.createNativeQuery("insert into import_turn (municipality_id, turn) values (?1, 1)"
                        + " on duplicate key update turn = turn + 1")
                .setParameter(1, city)
                .executeUpdate();
    }

    /** Turns everything due in a 年度 into what an import of history leaves: completions, and nothing of anybody else. */
    public void knowOnlyCompletions(long city, int year) {
        em.createNativeQuery("update enrolment set imported = 1 where municipality_id = ?1 and due_on = ?2"
                        + " and status = 'COMPLETED'")
                .setParameter(1, city)
                .setParameter(2, LocalDate.of(year, 6, 30))
                .executeUpdate();
        em.createNativeQuery("delete from enrolment where municipality_id = ?1 and due_on = ?2 and imported = 0")
                .setParameter(1, city)
                .setParameter(2, LocalDate.of(year, 6, 30))
                .executeUpdate();
    }

    /** Moves the due date of what the person owes. */
    public void due(long person, LocalDate on) {
        em.createNativeQuery("update enrolment set due_on = ?2 where person_id = ?1")
                .setParameter(1, person)
                .setParameter(2, on)
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
