package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Days;
import org.jspecify.annotations.Nullable;

/** Enrolments of everybody in post on a day, page by page, for HR's other systems. */
@ApplicationScoped
@Transactional
public class EnrolmentList {
    private static final String ROWS = """
            select s.staff_number, s.code, s.course_code, s.cycle, s.mandatory, s.assigned_on, s.due_on, s.status,
              s.completed_on
            from (
              select e.id, r.staff_number, u.code, e.course_code, e.cycle, e.mandatory, e.assigned_on, e.due_on,
                case when e.completed_on <= ?2 then 'COMPLETED' when e.waived_on <= ?2 then 'WAIVED'
                  when e.started_on <= ?2 then 'IN_PROGRESS' else 'NOT_STARTED' end as status,
                case when e.completed_on <= ?2 then e.completed_on end as completed_on
              from enrolment e
              join roster r on r.person_id = e.person_id
              join unit u on u.municipality_id = r.municipality_id and u.id = r.unit_id
              where e.municipality_id = ?1 and e.assigned_on <= ?2 and %s and (?3 = '' or e.course_code = ?3)
                and (?4 = '' or r.unit_path like concat((select v.path from unit v
                  where v.municipality_id = ?1 and v.code = ?4), '%%'))%s) s
            where (?5 = '' or s.status = ?5)
            order by s.staff_number, s.course_code, s.cycle, s.id
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * What to list; an empty text leaves the choice open.
     *
     * @param page from 0
     * @param size rows of a page
     */
    public record Choice(LocalDate day, String course, String unit, String status, int page, int size) {}

    /** One page; throws {@link jp.hagukumi.organization.NotVisible} for anybody but HR. */
    public List<EnrolmentRow> page(Viewer viewer, Choice choice) {
        Reach reach = Reach.ofHr(viewer);
        int first = 6;
        Query query = em.createNativeQuery(ROWS.formatted(Obligations.IN_POST, reach.condition(first)))
                .setParameter(1, reach.municipalityId())
                .setParameter(2, choice.day())
                .setParameter(3, choice.course())
                .setParameter(4, choice.unit())
                .setParameter(5, choice.status());
        Cohorts.bind(query, first, reach.parameters());
        List<?> rows = query.setFirstResult(choice.page() * choice.size())
                .setMaxResults(choice.size())
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static EnrolmentRow row(Object[] row) {
        LocalDate due = Columns.day(row[6]);
        return new EnrolmentRow(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                row[4] instanceof Boolean yes ? yes : Columns.number(row[4]) != 0,
                Columns.day(row[5]),
                due.equals(Days.OPEN) ? null : due,
                (String) row[7],
                dayOrNull(row[8]));
    }

    private static @Nullable LocalDate dayOrNull(@Nullable Object column) {
        return column == null ? null : Columns.day(column);
    }
}
