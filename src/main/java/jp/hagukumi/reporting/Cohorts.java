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

/** Counts people on a day, in one statement over enrolments and roster: what every kept figure must be equal to. */
@ApplicationScoped
@Transactional
public class Cohorts {
    private static final String STANDINGS = """
            select r.unit_id, case when r.grade >= %d then 1 else 0 end as management,
              case when %s then 1 else 0 end as absent,
              s.assigned, s.counted, s.still_open, s.begun, s.reached, s.overdue, r.person_id, r.unit_path, r.authority
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
            where %s%s
            """;

    private static final String COHORTS = """
            select p.unit_id, p.management, p.absent, p.assigned, p.counted, p.still_open, p.begun, p.reached, p.overdue,
              count(*)
            from (%s) p
            group by p.unit_id, p.management, p.absent, p.assigned, p.counted, p.still_open, p.begun, p.reached,
              p.overdue
            """;

    @PersistenceContext
    EntityManager em;

    /** Everybody in reach with an obligation of the day's 年度, as things stood on that day. */
    public List<Cohort> on(Reach reach, LocalDate day, Groups groups) {
        int first = Obligations.NEXT_PARAMETER + groups.codes().size();
        String sql = standings(groups, Obligations.sql(reach, first), reach.condition(first));
        Query query = query(COHORTS.formatted(sql), reach.municipalityId(), day, groups);
        bind(query, first, reach.parameters());
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> cohort((Object[]) row, (int) Columns.number(((Object[]) row)[9])))
                .toList();
    }

    /**
     * The same of some people of the municipality, one by one.
     *
     * @param people ids; none: everybody
     */
    List<Standing> of(long municipalityId, LocalDate day, Groups groups, List<Long> people) {
        int first = Obligations.NEXT_PARAMETER + groups.codes().size();
        Query query = query(standings(groups, Obligations.sql(people.size(), first), ""), municipalityId, day, groups);
        bind(query, first, people);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> standing((Object[]) row)).toList();
    }

    private static String standings(Groups groups, String obligations, String reach) {
        return STANDINGS.formatted(
                Grade.MANAGER.rank(),
                Roster.absentOn("r", "?2"),
                groups.sql("d.course_code", Obligations.NEXT_PARAMETER),
                obligations,
                Obligations.IN_POST,
                reach);
    }

    private Query query(String sql, long municipalityId, LocalDate day, Groups groups) {
        FiscalYear year = FiscalYear.of(day);
        Query query = em.createNativeQuery(sql)
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .setParameter(3, year.first())
                .setParameter(4, year.last());
        bind(query, Obligations.NEXT_PARAMETER, groups.codes());
        return query;
    }

    static void bind(Query query, int first, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(first + i, values.get(i));
        }
    }

    private static Standing standing(Object[] row) {
        return new Standing(Columns.number(row[9]), (String) row[10], (String) row[11], cohort(row, 1));
    }

    private static Cohort cohort(Object[] row, int people) {
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
                people);
    }
}
