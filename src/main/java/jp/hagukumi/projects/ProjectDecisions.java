package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.projects.rules.Outcome;

/** What the DX office decides on a project. Nobody decides on their own; of two at once the second is told. */
@ApplicationScoped
@Transactional
public class ProjectDecisions {
    private static final int FEEDBACK = 1_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectReviews reviews;

    @Inject
    Verdicts verdicts;

    @Inject
    ProjectLog steps;

    @Inject
    ProjectNotices notices;

    @Inject
    ProjectFacts facts;

    /**
     * Decides as the sheets say; levels, points and certificates follow at once.
     *
     * @param feedback what each member is told; members without are told the decision alone
     */
    public void decide(Viewer viewer, long id, String summary, Map<Long, String> feedback) {
        long municipality = viewer.municipalityId();
        Project project = lockForOffice(viewer, id);
        if (project.state() != ProjectState.IN_REVIEW) {
            throw new Refused("projects.refused.state");
        }
        Outcome outcome = reviews.outcome(municipality, project);
        if (!outcome.isDecided()) {
            throw new Refused("projects.refused.notYet");
        }
        String told = Typed.reason(summary);
        ProjectRows.Verdict verdict = verdicts.of(municipality, project, outcome);
        new ProjectRows(em, municipality).decided(id, verdict, facts.today(), told);
        new ReviewRows(em, municipality).feedback(id, project.round(), toMembers(municipality, id, feedback));
        boolean passed = verdict.state() == ProjectState.PASSED;
        ProjectStep step = passed ? ProjectStep.PASSED : ProjectStep.FAILED;
        notices.team(municipality, project, step, steps.add(viewer, id, step, told));
        if (passed) {
            facts.accepted(viewer, project, verdict.excellent(), verdicts.raisedBy(verdict), facts.today());
        }
    }

    private Map<Long, String> toMembers(long municipalityId, long id, Map<Long, String> typed) {
        Set<Long> members = new MemberRows(em, municipalityId).present(id).keySet();
        Map<Long, String> feedback = new TreeMap<>();
        typed.forEach((person, text) -> {
            if (!members.contains(person)) {
                throw new NotVisible("member " + person);
            }
            if (!text.isBlank()) {
                feedback.put(person, Typed.text("feedback", text, FEEDBACK));
            }
        });
        return feedback;
    }

    /** Takes a decision back, with a reason; what followed from it goes, and reviewers are asked anew. */
    public void takeBack(Viewer viewer, long id, String typed) {
        Project project = lockForOffice(viewer, id);
        if (project.state() != ProjectState.PASSED && project.state() != ProjectState.FAILED) {
            throw new Refused("projects.refused.state");
        }
        String reason = Typed.reason(typed);
        new ProjectRows(em, viewer.municipalityId()).newRound(id, ProjectState.REPORTED, reason);
        if (project.state() == ProjectState.PASSED) {
            facts.takenBack(viewer, project);
        }
        long step = steps.add(viewer, id, ProjectStep.TAKEN_BACK, reason);
        notices.team(viewer.municipalityId(), project, ProjectStep.TAKEN_BACK, step);
    }

    /** The new way of working is in use since a day (実装): hours count from its month on. */
    public void goLive(Viewer viewer, long id, LocalDate since) {
        Project project = lockForOffice(viewer, id);
        LocalDate decided = project.decidedOn();
        if (project.state() != ProjectState.PASSED || decided == null) {
            throw new Refused("projects.refused.state");
        }
        if (since.isBefore(project.start()) || since.isAfter(facts.today())) {
            throw Refused.at("since", "projects.refused.live");
        }
        new ProjectRows(em, viewer.municipalityId()).end(id, ProjectState.LIVE, "live_on", since, "");
        long step = steps.add(viewer, id, ProjectStep.WENT_LIVE, "");
        notices.team(viewer.municipalityId(), project, ProjectStep.WENT_LIVE, step);
    }

    /** 横展開・終了, with what became of it. */
    public void close(Viewer viewer, long id, String typed) {
        end(viewer, id, ProjectState.CLOSED, ProjectStep.CLOSED, Typed.reason(typed));
    }

    /** 中止 of a project that is under way, with a reason. */
    public void stop(Viewer viewer, long id, String typed) {
        end(viewer, id, ProjectState.STOPPED, ProjectStep.STOPPED, Typed.reason(typed));
    }

    private void end(Viewer viewer, long id, ProjectState state, ProjectStep step, String reason) {
        Project project = lockForOffice(viewer, id);
        boolean live = project.state() == ProjectState.LIVE;
        if (project.state().isEnded() || (live != (state == ProjectState.CLOSED))) {
            throw new Refused("projects.refused.state");
        }
        new ProjectRows(em, viewer.municipalityId()).end(id, state, "ended_on", facts.today(), reason);
        notices.team(viewer.municipalityId(), project, step, steps.add(viewer, id, step, reason));
    }

    private Project lockForOffice(Viewer viewer, long id) {
        viewer.require(Role.DX_OFFICE);
        Project project = new ProjectRows(em, viewer.municipalityId()).lock(id);
        boolean own = viewer.personId() != null
                && new MemberRows(em, viewer.municipalityId()).present(id).containsKey(viewer.personId());
        if (own || isSponsor(viewer, project)) {
            throw new Refused("projects.refused.own");
        }
        return project;
    }

    private static boolean isSponsor(Viewer viewer, Project project) {
        return viewer.personId() != null
                && (viewer.personId().equals(project.sponsorId())
                        || viewer.personId().equals(project.mentorId()));
    }
}
