package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.projects.LeftPost.Post;
import jp.hagukumi.projects.rules.Conflict;

/** Hands on a place in a project whose holder has moved away or left. */
@ApplicationScoped
@Transactional
public class PostHandover {
    @PersistenceContext
    EntityManager em;

    @Inject
    Conflicts conflicts;

    @Inject
    ProjectLog steps;

    @Inject
    ProjectNotices notices;

    @Inject
    Texts texts;

    void handOn(Viewer viewer, Post post, long id, long personId, LocalDate day) {
        viewer.require(Role.DX_OFFICE);
        Project project = new ProjectRows(em, viewer.municipalityId()).lock(id);
        Conflicts.refuse(em, viewer, project);
        switch (post) {
            case LEADER -> lead(viewer, project, personId, day);
            case SPONSOR -> person(viewer, project, "sponsor_id", personId);
            case MENTOR -> person(viewer, project, "mentor_id", personId);
            case REVIEWER -> review(viewer, project, personId, day);
        }
    }

    /** Who leads now has the share of who led, besides their own; the rest of the team stays as it is. */
    private void lead(Viewer viewer, Project project, long personId, LocalDate day) {
        MemberRows members = new MemberRows(em, viewer.municipalityId());
        Map<Long, Integer> team = members.present(project.id());
        Integer share = team.remove(project.leaderId());
        team.merge(personId, share == null ? 0 : share, Integer::sum);
        members.replace(project.id(), team, day);
        change(viewer, project, "leader_id", personId);
        log(viewer, project);
    }

    private void person(Viewer viewer, Project project, String column, long personId) {
        if (new MemberRows(em, viewer.municipalityId()).present(project.id()).containsKey(personId)) {
            throw new Refused("projects.refused.bothRoles");
        }
        change(viewer, project, column, personId);
        log(viewer, project);
    }

    private void change(Viewer viewer, Project project, String column, long personId) {
        new Sql(em, viewer.municipalityId())
                .change(
                        "update project set " + column + " = ?3 where municipality_id = ?1 and id = ?2",
                        project.id(),
                        personId);
    }

    private void log(Viewer viewer, Project project) {
        String reason = texts.in(Locale.JAPANESE, "projects.handedOn");
        long step = steps.add(viewer, project.id(), ProjectStep.TEAM_CHANGED, reason);
        notices.team(viewer.municipalityId(), project, ProjectStep.TEAM_CHANGED, step);
    }

    private void review(Viewer viewer, Project project, long personId, LocalDate day) {
        Optional<Conflict> conflict = Conflict.of(conflicts.involved(viewer.municipalityId(), project), personId);
        if (conflict.isPresent()) {
            throw new Refused("projects.refused.conflict." + conflict.get());
        }
        ReviewRows rows = new ReviewRows(em, viewer.municipalityId());
        if (!rows.replaceLeft(project, personId, day)) {
            throw new Refused("projects.refused.state");
        }
        long step = steps.add(
                viewer, project.id(), ProjectStep.REVIEW_OPENED, texts.in(Locale.JAPANESE, "projects.handedOn"));
        notices.tell(viewer.municipalityId(), Set.of(personId), project, ProjectStep.REVIEW_OPENED, step);
    }
}
