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
import jp.hagukumi.platform.FiscalYear;

/** The names behind 未修了: exactly the people who are in the figure's target and not in its numerator. */
@ApplicationScoped
@Transactional
public class OpenObligations {
    private static final String STATEMENT = """
            select r.person_id, p.staff_number, p.family_name, p.given_name, p.family_kana, p.given_kana, p.email,
              r.unit_id, r.grade, r.employment_type, d.course_code, d.due_on, d.begun,
              (select count(*) from reminder m where m.municipality_id = ?1 and m.enrolment_id = d.id
                and m.reminded_on <= ?2)
            from (%s) d
            join roster r on r.person_id = d.person_id
            join person p on p.municipality_id = r.municipality_id and p.id = r.person_id
            where %s and d.done = 0 and d.excluded = 0 and not %s and (?5 = '' or d.course_code = ?5)%s
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
        FiscalYear year = FiscalYear.of(day);
        int first = Obligations.NEXT_PARAMETER;
        Query query = em.createNativeQuery(STATEMENT.formatted(
                        Obligations.sql(reach, first + 1),
                        Obligations.IN_POST,
                        Roster.absentOn("r", "?2"),
                        reach.condition(first + 1)))
                .setParameter(1, reach.municipalityId())
                .setParameter(2, day)
                .setParameter(3, year.first())
                .setParameter(4, year.last())
                .setParameter(first, courseCode);
        Cohorts.bind(query, first + 1, reach.parameters());
        List<OpenObligation> open = new ArrayList<>();
        for (Object row : query.setMaxResults(limit).getResultList()) {
            open.add(obligation((Object[]) row));
        }
        return open;
    }

    private static OpenObligation obligation(Object[] row) {
        return new OpenObligation(
                Columns.number(row[0]),
                (String) row[1],
                row[2] + " " + row[3],
                row[4] + " " + row[5],
                (String) row[6],
                Columns.number(row[7]),
                Grade.ofRank((int) Columns.number(row[8])),
                EmploymentType.valueOf((String) row[9]),
                (String) row[10],
                Columns.day(row[11]),
                Columns.number(row[12]) == 1,
                (int) Columns.number(row[13]));
    }
}
