package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Superiors;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import org.jspecify.annotations.Nullable;

/** What viewers have to do with projects, and what that lets them do. */
@ApplicationScoped
@Transactional
public class Standings {
    private static final String REVIEWS = "select max(case when round = ?4 then 1 else 0 end) from project_reviewer"
            + " where municipality_id = ?1 and project_id = ?2 and person_id = ?3";

    @PersistenceContext
    EntityManager em;

    @Inject
    Superiors superiors;

    @Inject
    Clock clock;

    /** Throws {@link NotVisible} where the project is not the viewer's to see. */
    Standing of(Viewer viewer, Project project) {
        return find(viewer, project).orElseThrow(() -> new NotVisible("project " + project.id()));
    }

    /** Empty where the project is not the viewer's to see. */
    Optional<Standing> find(Viewer viewer, Project project) {
        return Optional.of(judged(viewer, project)).filter(Standing::sees);
    }

    private Standing judged(Viewer viewer, Project project) {
        long self = viewer.personId() == null ? 0 : viewer.personId();
        Set<Long> team = new MemberRows(em, viewer.municipalityId())
                .present(project.id())
                .keySet();
        List<Object[]> reviews =
                new Sql(em, viewer.municipalityId()).select(REVIEWS, project.id(), self, project.round());
        Object round = reviews.get(0)[0];
        return new Standing(
                self == project.leaderId(),
                team.contains(self),
                isOne(project.sponsorId(), self),
                isOne(project.mentorId(), self),
                answers(viewer, team),
                round != null && Columns.number(round) == 1,
                round != null,
                viewer.has(Role.DX_OFFICE));
    }

    private static boolean isOne(@Nullable Long one, long self) {
        return one != null && one == self;
    }

    private boolean answers(Viewer viewer, Set<Long> team) {
        return !viewer.headedUnitPaths().isEmpty()
                && team.stream().anyMatch(person -> superiors.answersFor(viewer, person, LocalDate.now(clock)));
    }

    /** For what the team writes; throws {@link NotVisible} for everybody else. */
    void requireMember(Viewer viewer, Project project) {
        if (!of(viewer, project).member()) {
            throw new NotVisible("project " + project.id() + " as a member");
        }
    }

    /** For what is handed in. */
    void requireLeader(Viewer viewer, Project project) {
        if (!of(viewer, project).leads()) {
            throw new NotVisible("project " + project.id() + " as its leader");
        }
    }
}
