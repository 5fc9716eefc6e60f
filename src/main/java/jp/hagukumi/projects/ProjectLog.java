package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;

/** Who did what with a project, when and why; only ever added to. */
@ApplicationScoped
@Transactional
public class ProjectLog {
    private static final String STEPS = """
            select s.done_at, coalesce(concat(p.family_name, ' ', p.given_name), a.sign_in_name, ''), s.step, s.reason
            from project_step s
            left join account a on a.municipality_id = s.municipality_id and a.id = s.account_id
            left join person p on p.municipality_id = s.municipality_id and p.id = a.person_id
            where s.municipality_id = ?1 and s.project_id = ?2 order by s.done_at, s.id
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectOrigins origins;

    @Inject
    Clock clock;

    /** A step as it is read. */
    public record Line(Instant at, String by, ProjectStep step, String reason) {}

    /** Adds a step, after the row of the project was changed; what it came from follows. Returns its id. */
    long add(Viewer actor, long projectId, ProjectStep step, String reason) {
        long id = Ids.next();
        new Sql(em, actor.municipalityId())
                .change(
                        "insert into project_step (municipality_id, id, project_id, step, account_id, done_at, reason)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                        id,
                        projectId,
                        step.name(),
                        actor.accountId(),
                        InstantColumn.toColumn(clock.instant()),
                        reason);
        origins.followed(actor, projectId, step, reason);
        return id;
    }

    /** Everything done with a project, the first step first. */
    List<Line> of(long municipalityId, long projectId) {
        return new Sql(em, municipalityId)
                .select(STEPS, projectId).stream()
                        .map(row -> new Line(
                                Columns.instant(row[0]), (String) row[1], ProjectStep.valueOf((String) row[2]), (String)
                                        row[3]))
                        .toList();
    }
}
