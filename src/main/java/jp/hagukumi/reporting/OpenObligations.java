package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.organization.EmploymentType;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.FiscalYear;

/** The names behind 未修了: exactly the people who are in the figure's target and not in its numerator. */
@ApplicationScoped
@Transactional
public class OpenObligations {
    private static final String STATEMENT = """
            select d.id as enrolment_id, r.person_id, p.staff_number, p.family_name, p.given_name, p.family_kana, p.given_kana, p.email,
              r.unit_id, r.grade, r.employment_type, d.course_code, d.due_on, d.begun,
              (select count(*) from reminder m where m.municipality_id = ?1 and m.enrolment_id = d.id
                and m.reminded_on <= ?2) + (select count(*) from reminder_call_person c
                where c.municipality_id = ?1 and c.enrolment_id = d.id and c.called_on <= ?2) as reminders,
              exists (select 1 from reminder_call_person c where c.municipality_id = ?1 and c.enrolment_id = d.id
                and c.called_on = ?2) as called
            from (%s) d
            join roster r on r.person_id = d.person_id
            join person p on p.municipality_id = r.municipality_id and p.id = r.person_id
            where %s and d.done = 0 and d.excluded = 0 and not %s and (?5 = '' or d.course_code = ?5)
              and d.due_on <= ?6%s
            order by d.due_on, r.unit_path, p.staff_number, d.course_code
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * What is not completed on the day, by due date, unit, staff number.
     *
     * @param courseCode empty: every course
     * @param limit most rows to return
     */
    public List<OpenObligation> on(Reach reach, LocalDate day, String courseCode, int limit) {
        return on(reach, day, courseCode, Days.OPEN, limit);
    }

    /**
     * The same, limited by the due date.
     *
     * @param dueUntil latest due date
     */
    public List<OpenObligation> on(Reach reach, LocalDate day, String courseCode, LocalDate dueUntil, int limit) {
        List<OpenObligation> open = new ArrayList<>();
        Query query = query("%s", reach, day, courseCode, dueUntil);
        for (Object row : query.setMaxResults(limit).getResultList()) {
            open.add(obligation((Object[]) row));
        }
        return open;
    }

    /** How many people these are, and how many of them nobody has reminded by hand today of everything. */
    People people(Reach reach, LocalDate day, String courseCode, LocalDate dueUntil) {
        Object[] row = (Object[]) query(
                        "select count(distinct x.person_id), count(distinct case when x.called = 0 then x.person_id end)"
                                + " from (%s) x",
                        reach, day, courseCode, dueUntil)
                .getSingleResult();
        return new People((int) Columns.number(row[0]), (int) Columns.number(row[1]));
    }

    record People(int all, int notCalledToday) {}

    private Query query(String around, Reach reach, LocalDate day, String courseCode, LocalDate dueUntil) {
        FiscalYear year = FiscalYear.of(day);
        int first = Obligations.NEXT_PARAMETER;
        String statement = STATEMENT.formatted(
                Obligations.sql(reach, first + 2),
                Obligations.IN_POST,
                Roster.absentOn("r", "?2"),
                reach.condition(first + 2));
        Query query = em.createNativeQuery(around.formatted(statement))
                .setParameter(1, reach.municipalityId())
                .setParameter(2, day)
                .setParameter(3, year.first())
                .setParameter(4, year.last())
                .setParameter(first, courseCode)
                .setParameter(first + 1, dueUntil);
        Cohorts.bind(query, first + 2, reach.parameters());
        return query;
    }

    private static OpenObligation obligation(Object[] row) {
        return new OpenObligation(
                Columns.number(row[0]),
                Columns.number(row[1]),
                (String) row[2],
                row[3] + " " + row[4],
                row[5] + " " + row[6],
                (String) row[7],
                Columns.number(row[8]),
                Grade.ofRank((int) Columns.number(row[9])),
                EmploymentType.valueOf((String) row[10]),
                (String) row[11],
                Columns.day(row[12]),
                Columns.number(row[13]) == 1,
                (int) Columns.number(row[14]),
                Columns.number(row[15]) == 1);
    }
}
