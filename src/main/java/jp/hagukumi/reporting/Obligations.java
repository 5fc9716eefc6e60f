package jp.hagukumi.reporting;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.organization.Roster;

/**
 * The SQL behind every figure: which obligations a 年度 holds on a day, and how they stand on it.
 *
 * <p>An obligation belongs to the 年度 in which its due date lies. On a day it counts once assigned and until waived;
 * a completion of the person's former number (再任用) in the same cycle counts for the new one. It is excluded where one
 * or several abutting absences cover all days from assignment to due date.
 *
 * <p>Parameters: ?1 municipality, ?2 the day, ?3 and ?4 first and last day of the 年度.
 */
final class Obligations {
    /** Number of the first parameter that a statement around it may use. */
    static final int NEXT_PARAMETER = 5;

    /** Absences made one where they abut or overlap (産休 then 育休): person_id, from_on, to_on. */
    private static final String ABSENCES = """
            select person_id, min(from_on) as from_on, max(to_on) as to_on from (
              select person_id, from_on, to_on,
                sum(starts) over (partition by person_id order by from_on, to_on, id) as island
              from (
                select a.id, a.person_id, a.from_on, a.to_on,
                  case when a.from_on <= date_add(max(a.to_on) over (partition by a.person_id
                      order by a.from_on, a.to_on, a.id rows between unbounded preceding and 1 preceding),
                    interval 1 day) then 0 else 1 end as starts
                from absence a where a.municipality_id = ?1%s) marked) numbered
            group by person_id, island
            """;

    /** What re-appointed people completed under their former number: person_id, course_code, cycle, completed_on. */
    private static final String CARRIED = """
            select p.id as person_id, q.course_code, q.cycle, min(q.completed_on) as completed_on
            from person p
            join enrolment q on q.municipality_id = p.municipality_id and q.person_id = p.previous_person_id
            where p.municipality_id = ?1 and p.previous_person_id is not null and q.completed_on <= ?2%s
            group by p.id, q.course_code, q.cycle
            """;

    private static final String STATEMENT = """
            select e.id, e.person_id, e.course_code, e.due_on, e.started_on,
              case when e.completed_on <= ?2 or c.person_id is not null then 1 else 0 end as done,
              case when e.started_on <= ?2 or e.completed_on <= ?2 or c.person_id is not null then 1 else 0 end as begun,
              case when e.due_on <= ?2 then 1 else 0 end as reached,
              case when i.person_id is null then 0 else 1 end as excluded
            from enrolment e
            left join (%s) i on i.person_id = e.person_id and i.from_on <= e.assigned_on and i.to_on >= e.due_on
            left join (%s) c on c.person_id = e.person_id and c.course_code = e.course_code and c.cycle = e.cycle
            where e.municipality_id = ?1 and e.mandatory = 1 and e.due_on between ?3 and ?4 and e.assigned_on <= ?2
              and (e.waived_on is null or e.waived_on > ?2)%s
            """;

    /** Condition on the view {@code roster} with the alias r: of the municipality and in post on the day. */
    static final String IN_POST = "r.municipality_id = ?1 and " + Roster.inPostOn("r", "?2");

    private Obligations() {}

    /**
     * One row per obligation: id, person_id, course_code, due_on, started_on, and 0 or 1 for done, begun, reached (its
     * due date has come), excluded. Where the reach is limited to units, only their people are looked at.
     *
     * @param first number of the first parameter of the reach
     */
    static String sql(Reach reach, int first) {
        return reach.unitPaths().isEmpty()
                ? sql("")
                : sql(" in (select r.person_id from roster r where " + IN_POST + reach.condition(first) + ")");
    }

    /** The same for so many people, whose ids are the parameters from {@code first} on; of none it means everybody. */
    static String sql(int people, int first) {
        return sql(
                people == 0
                        ? ""
                        : IntStream.range(first, first + people)
                                .mapToObj(number -> "?" + number)
                                .collect(Collectors.joining(", ", " in (", ")")));
    }

    private static String sql(String people) {
        return STATEMENT.formatted(
                ABSENCES.formatted(narrowed("a.person_id", people)),
                CARRIED.formatted(narrowed("p.id", people)),
                narrowed("e.person_id", people));
    }

    private static String narrowed(String column, String people) {
        return people.isEmpty() ? "" : " and " + column + people;
    }
}
