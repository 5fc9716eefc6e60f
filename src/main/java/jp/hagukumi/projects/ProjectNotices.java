package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.platform.Columns;

/** Tells teams what became of their project, reviewers what waits, and the DX office what was handed in. */
@ApplicationScoped
public class ProjectNotices {
    private static final String KIND = "projects";
    private static final String OFFICE = "select distinct a.person_id from account_role r join account a"
            + " on a.municipality_id = r.municipality_id and a.id = r.account_id and a.enabled = 1"
            + " and a.person_id is not null where r.municipality_id = ?1 and r.role = 'DX_OFFICE' and r.from_on <= ?2"
            + " and r.to_on >= ?2";

    @PersistenceContext
    EntityManager em;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** @param step id, so that what happens again is told again */
    void team(long municipalityId, Project project, ProjectStep what, long step) {
        tell(
                municipalityId,
                new MemberRows(em, municipalityId).present(project.id()).keySet(),
                project,
                what,
                step);
    }

    void office(long municipalityId, Project project, ProjectStep what, long step) {
        List<Long> office = new Sql(em, municipalityId)
                .select(OFFICE, LocalDate.now(clock)).stream()
                        .map(row -> Columns.number(row[0]))
                        .toList();
        tell(municipalityId, office, project, what, step);
    }

    void tell(long municipalityId, Collection<Long> people, Project project, ProjectStep what, long step) {
        for (long person : new TreeSet<>(people)) {
            notices.tell(
                    municipalityId,
                    person,
                    KIND,
                    "project:" + step,
                    "projects.notice." + what,
                    "/project/" + project.id(),
                    List.of(project.title().replaceAll("\\s+", " ")));
        }
    }
}
