package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.LineOfCommand;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Superiors;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;

/**
 * Tells superiors of people who are late: the 所属長 on the first day after the due date, the head of the 部・局
 * {@value #DAYS_TO_DEPARTMENT_HEAD} days after the 所属長. Each is told once per obligation, in one notice a day and
 * course that says how many, and names nobody: the names stand on {@code /team}. Somebody absent on the day is neither
 * told nor told of.
 */
@ApplicationScoped
@Transactional
public class Escalations {
    /** Days from the notice to the 所属長 to the one to the head of the 部・局: a working week to talk to one's people. */
    static final int DAYS_TO_DEPARTMENT_HEAD = 7;

    private static final String SUPERVISOR = "SUPERVISOR";
    private static final String DEPARTMENT_HEAD = "DEPARTMENT_HEAD";
    private static final String NOTE =
            """
            insert into escalation (id, municipality_id, person_id, enrolment_id, step, told_on)
            select %s, e.municipality_id, e.person_id, e.id, ?3, ?2
            from enrolment e
            join roster r on r.municipality_id = e.municipality_id and r.person_id = e.person_id and %s
            where e.municipality_id = ?1 and e.mandatory and e.status in ('NOT_STARTED', 'IN_PROGRESS')
              and e.due_on < ?2 and not %s
              and not exists (select 1 from escalation x
                where x.municipality_id = e.municipality_id and x.enrolment_id = e.id and x.step = ?3)
            """.formatted(Ids.IN_SQL, Roster.inPostOn("r", "?2"), Roster.absentOn("e", "?2"));
    private static final String TOLD_BEFORE = """
              and exists (select 1 from escalation s where s.municipality_id = e.municipality_id
                and s.enrolment_id = e.id and s.step = ?4 and s.told_on <= ?5)
            """;
    private static final String NOTED = """
            select x.person_id, r.unit_path, e.course_code
            from escalation x
            join enrolment e on e.municipality_id = x.municipality_id and e.id = x.enrolment_id
            join roster r on r.municipality_id = x.municipality_id and r.person_id = x.person_id and %s
            where x.municipality_id = ?1 and x.told_on = ?2 and x.step = ?3
            """.formatted(Roster.inPostOn("r", "?2"));

    @PersistenceContext
    EntityManager em;

    @Inject
    Superiors superiors;

    @Inject
    Notices notices;

    @Inject
    Catalogue catalogue;

    /** Tells all who are to be told on the day; a second call changes nothing. */
    public void tell(long municipalityId, LocalDate day) {
        int toDepartments = em.createNativeQuery(NOTE + TOLD_BEFORE)
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .setParameter(3, DEPARTMENT_HEAD)
                .setParameter(4, SUPERVISOR)
                .setParameter(5, day.minusDays(DAYS_TO_DEPARTMENT_HEAD))
                .executeUpdate();
        int toSupervisors = em.createNativeQuery(NOTE)
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .setParameter(3, SUPERVISOR)
                .executeUpdate();
        if (toDepartments + toSupervisors > 0) {
            LineOfCommand line = superiors.on(municipalityId, day);
            tell(municipalityId, day, SUPERVISOR, line);
            tell(municipalityId, day, DEPARTMENT_HEAD, line);
        }
    }

    private record Told(long personId, String course) implements Comparable<Told> {
        @Override
        public int compareTo(Told other) {
            int byPerson = Long.compare(personId, other.personId);
            return byPerson == 0 ? course.compareTo(other.course) : byPerson;
        }
    }

    private void tell(long municipalityId, LocalDate day, String step, LineOfCommand line) {
        List<?> rows = em.createNativeQuery(NOTED)
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .setParameter(3, step)
                .getResultList();
        Map<Told, Integer> late = new TreeMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            long person = Columns.number(column[0]);
            String path = (String) column[1];
            Set<Long> heads =
                    step.equals(SUPERVISOR) ? line.supervisors(person, path) : line.departmentHeads(person, path);
            heads.forEach(head -> late.merge(new Told(head, (String) column[2]), 1, Integer::sum));
        }
        late.forEach((told, people) -> notices.tell(
                municipalityId,
                told.personId(),
                "escalation",
                "late:" + step + ":" + told.course() + ":" + day,
                "learning.notice." + step,
                "/team",
                List.of(title(told.course()), Integer.toString(people))));
    }

    private String title(String course) {
        return catalogue.course(course).map(found -> found.title().ja()).orElse(course);
    }
}
