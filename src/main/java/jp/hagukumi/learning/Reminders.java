package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.notices.NoticeMails;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.platform.RunLocks;

/**
 * 督促: 30, 14 and 3 days before the due date and once it has passed, each once, set-based; superiors hear of those who
 * are late ({@link Escalations}). Nobody who is absent or not in post on the day is reminded; those who come back, and
 * those reached late because the application was down, hear of the stage they are in then, and of no earlier one.
 */
@ApplicationScoped
@Transactional
public class Reminders {
    /** Days before the due date; −1: it has passed. */
    private static final List<Integer> STAGES = List.of(-1, 3, 14, 30);

    private static final String KIND = "reminder";

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    @Inject
    RunLocks locks;

    @Inject
    NoticeMails mails;

    @Inject
    Escalations escalations;

    /** Reminds everybody who is due on the day; tells how many were. A second call changes nothing. */
    public int remind(long municipalityId, LocalDate day) {
        locks.take(
                municipalityId,
                "learning." + KIND); // the rows found missing must still be missing when they are written
        int reminded = 0;
        int from = Integer.MIN_VALUE / 2;
        for (int stage : STAGES) {
            reminded += note(municipalityId, day, stage, from);
            from = stage + 1;
        }
        if (reminded > 0) {
            Instant at = clock.instant();
            catalogue.courses().forEach(course -> tell(municipalityId, day, course, at));
            mails.queue(municipalityId, KIND, at);
        }
        escalations.tell(municipalityId, day);
        return reminded;
    }

    private int note(long municipalityId, LocalDate day, int stage, int fromDays) {
        Parameters parameters = new Parameters();
        String on = parameters.put(day);
        String sql = "insert into reminder (id, municipality_id, person_id, enrolment_id, stage, reminded_on) select "
                + Ids.IN_SQL + ", e.municipality_id, e.person_id, e.id, " + parameters.put(stage) + ", " + on
                + " from enrolment e join roster r on r.municipality_id = e.municipality_id"
                + " and r.person_id = e.person_id and " + Roster.inPostOn("r", on) + " where e.municipality_id = "
                + parameters.put(municipalityId) + " and e.mandatory and e.status in ('NOT_STARTED', 'IN_PROGRESS')"
                + " and datediff(e.due_on, " + on + ") between " + parameters.put(fromDays) + " and "
                + parameters.put(stage) + " and not " + Roster.absentOn("e", on)
                + " and not exists (select 1 from reminder x where x.municipality_id = e.municipality_id"
                + " and x.enrolment_id = e.id and x.stage <= " + parameters.put(stage) + ")";
        return new NativeStatement(sql, parameters.values()).update(em);
    }

    /** One notice for each reminder of the day about the course. */
    private void tell(long municipalityId, LocalDate day, Course course, Instant at) {
        Parameters parameters = new Parameters();
        String sql = "insert into notice (id, municipality_id, person_id, kind, notice_key, text_key, arguments, path,"
                + " created_at) select " + Ids.IN_SQL + ", m.municipality_id, m.person_id, '" + KIND + "',"
                + " concat('reminder:', m.enrolment_id, ':', m.stage),"
                + " if(m.stage < 0, 'learning.notice.overdue', 'learning.notice.due'), concat("
                + parameters.put(course.title().ja() + "\n") + ", e.due_on), "
                + parameters.put("/learning/course/" + course.code()) + ", "
                + parameters.put(InstantColumn.toColumn(at))
                + " from reminder m join enrolment e on e.municipality_id = m.municipality_id and e.id = m.enrolment_id"
                + " and e.course_code = " + parameters.put(course.code()) + " where m.municipality_id = "
                + parameters.put(municipalityId) + " and m.reminded_on = " + parameters.put(day)
                + " and not exists (select 1 from notice n where n.municipality_id = m.municipality_id"
                + " and n.person_id = m.person_id"
                + " and n.notice_key = concat('reminder:', m.enrolment_id, ':', m.stage))";
        new NativeStatement(sql, parameters.values()).update(em);
    }
}
