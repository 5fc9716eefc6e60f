package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import org.jspecify.annotations.Nullable;

/** What comes next in the projects of somebody, for マイページ; one statement. */
@ApplicationScoped
@Transactional
public class NextSteps {
    /** Most projects shown. */
    static final int MOST = 5;

    private static final String OWN = """
            select p.id, p.title, p.state, n.title as next_title, n.due_on as next_due,
              case when v.person_id is null then 0 else 1 end
            from project p
            left join project_milestone n on n.municipality_id = p.municipality_id and n.project_id = p.id
              and n.number = (select min(o.number) from project_milestone o where o.municipality_id = p.municipality_id
                and o.project_id = p.id and o.done_on is null)
            left join project_member m on m.municipality_id = p.municipality_id and m.project_id = p.id
              and m.person_id = ?2 and m.to_on = '9999-12-31'
            left join project_reviewer v on v.municipality_id = p.municipality_id and v.project_id = p.id
              and v.round = p.round and v.person_id = ?2 and p.state = 'IN_REVIEW' and not exists (select 1
                from project_score s where s.municipality_id = v.municipality_id and s.project_id = v.project_id
                and s.round = v.round and s.person_id = v.person_id)
            where p.municipality_id = ?1 and (v.person_id is not null
              or (p.state not in ('FAILED', 'CLOSED', 'STOPPED')
                and (m.person_id is not null or p.sponsor_id = ?2 or p.mentor_id = ?2)))
            order by case when v.person_id is null then 1 else 0 end, p.due_on, p.id limit""" + " " + MOST;

    @PersistenceContext
    EntityManager em;

    /**
     * A project with what comes next.
     *
     * @param title of the next step of the plan; empty where all are done
     * @param due null: all are done
     * @param reviews whether the viewer's sheet is missing
     */
    public record Next(
            long projectId,
            String project,
            ProjectState state,
            String title,
            @Nullable LocalDate due,
            boolean reviews) {
        /** Whether the next step of the plan is the team's to do. */
        public boolean isPlanned() {
            return due != null && !reviews && state.isWithTeam();
        }
    }

    /** Those to review first, then by the day they are due. */
    public List<Next> of(Viewer viewer) {
        return new Sql(em, viewer.municipalityId())
                .select(OWN, viewer.self()).stream()
                        .map(row -> new Next(
                                Columns.number(row[0]),
                                (String) row[1],
                                ProjectState.valueOf((String) row[2]),
                                row[3] == null ? "" : (String) row[3],
                                Sql.dayOrNull(row[4]),
                                Sql.flag(row[5])))
                        .toList();
    }
}
