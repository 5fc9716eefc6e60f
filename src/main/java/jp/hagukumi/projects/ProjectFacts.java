package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.ProjectAcceptanceWithdrawn;
import jp.hagukumi.activity.ProjectAccepted;
import jp.hagukumi.activity.ProjectReported;
import jp.hagukumi.organization.Viewer;

/** Tells what projects come to as facts about each member, in the order of the persons. */
@ApplicationScoped
public class ProjectFacts {
    @PersistenceContext
    EntityManager em;

    @Inject
    ActivityLog log;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** The final report was handed in on a day. */
    void reported(Viewer viewer, Project project, LocalDate day) {
        tell(
                viewer,
                project,
                (person, share) -> new ProjectReported(
                        viewer.municipalityId(),
                        person,
                        project.template(),
                        project.templateVersion(),
                        day,
                        project.id(),
                        person == project.leaderId(),
                        share));
    }

    /** @param raisedBy levels above those of the template */
    void accepted(Viewer viewer, Project project, boolean excellent, int raisedBy, LocalDate day) {
        tell(
                viewer,
                project,
                (person, share) -> new ProjectAccepted(
                        viewer.municipalityId(),
                        person,
                        project.template(),
                        project.templateVersion(),
                        day,
                        project.id(),
                        project.round(),
                        excellent,
                        raisedBy,
                        person == project.leaderId(),
                        share));
    }

    void takenBack(Viewer viewer, Project project) {
        tell(
                viewer,
                project,
                (person, share) -> new ProjectAcceptanceWithdrawn(
                        viewer.municipalityId(),
                        person,
                        project.template(),
                        project.templateVersion(),
                        today(),
                        project.id(),
                        project.round()));
    }

    private void tell(Viewer viewer, Project project, BiFunction<Long, Integer, Activity> fact) {
        Map<Long, Integer> team = new MemberRows(em, viewer.municipalityId()).present(project.id());
        List<Activity> facts = team.entrySet().stream()
                .map(member -> fact.apply(member.getKey(), member.getValue()))
                .toList();
        log.recordAs(viewer, facts);
    }
}
