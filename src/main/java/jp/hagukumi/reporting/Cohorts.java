package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.reporting.rules.Cohort;

/** Counts everybody in reach on a day, in one statement over enrolments and roster. */
@ApplicationScoped
@Transactional
public class Cohorts {
    private static final String STATEMENT = """
            select p.unit_id, p.management, p.absent, p.assigned, p.counted, p.still_open, p.begun, p.reached, p.overdue,
              count(*)
            from (
              select r.unit_id, case when r.grade >= %d then 1 else 0 end as management,
                case when %s then 1 else 0 end as absent,
                s.assigned, s.counted, s.still_open, s.begun, s.reached, s.overdue
              from (
                select o.person_id, bit_or(o.groups_bit) as assigned,
                  bit_or(case when o.excluded = 1 then 0 else o.groups_bit end) as counted,
                  bit_or(case when o.excluded = 1 or o.done = 1 then 0 else o.groups_bit end) as still_open,
                  bit_or(case when o.excluded = 1 or o.begun = 0 then 0 else o.groups_bit end) as begun,
                  bit_or(case when o.excluded = 1 or o.reached = 0 then 0 else o.groups_bit end) as reached,
                  bit_or(case when o.excluded = 1 or o.reached = 0 or o.done = 1 then 0 else o.groups_bit end) as overdue
                from (select d.*, %s as groups_bit from (%s) d) o
                group by o.person_id) s
              join roster r on r.person_id = s.person_id
              where %s%s) p
            group by p.unit_id, p.management, p.absent, p.assigned, p.counted, p.still_open, p.begun, p.reached,
              p.overdue
            """;

    @PersistenceContext
    EntityManager em;

    /** Everybody in reach with an obligation of the day's 年度, as things stood on that day. */
    public List<Cohort> on(Reach reach, LocalDate day, Groups groups) {
        int first = Obligations.NEXT_PARAMETER;
        int afterGroups = first + groups.codes().size();
        FiscalYear year = FiscalYear.of(day);
        Query query = em.createNativeQuery(STATEMENT.formatted(
                        Grade.MANAGER.rank(),
                        Roster.absentOn("r", "?2"),
                        groups.sql("d.course_code", first),
                        Obligations.sql(reach, afterGroups),
                        Obligations.IN_POST,
                        reach.condition(afterGroups)))
                .setParameter(1, reach.municipalityId())
                .setParameter(2, day)
                .setParameter(3, year.first())
                .setParameter(4, year.last());
        bind(query, first, groups.codes());
        bind(query, afterGroups, reach.parameters());
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> cohort((Object[]) row)).toList();
    }

    static void bind(Query query, int first, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(first + i, values.get(i));
        }
    }

    private static Cohort cohort(Object[] row) {
        return new Cohort(
                Columns.number(row[0]),
                Columns.number(row[1]) == 1,
                Columns.number(row[2]) == 1,
                Columns.number(row[3]),
                Columns.number(row[4]),
                Columns.number(row[5]),
                Columns.number(row[6]),
                Columns.number(row[7]),
                Columns.number(row[8]),
                (int) Columns.number(row[9]));
    }
}
