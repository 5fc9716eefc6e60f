package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.projects.rules.Conflict;
import jp.hagukumi.projects.rules.Outcome;
import jp.hagukumi.projects.rules.ReviewRule;
import jp.hagukumi.projects.rules.Rubric;

/** Reviewers are asked, score without seeing each other, and talk where they are far apart. */
@ApplicationScoped
@Transactional
public class ProjectReviews {
    private static final int COMMENT = 2_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectTemplates templates;

    @Inject
    Conflicts conflicts;

    @Inject
    ProjectLog steps;

    @Inject
    ProjectNotices notices;

    @Inject
    ProjectFacts facts;

    /** Asks reviewers; whoever has to do with the project is refused by name of the reason. */
    public void open(Viewer viewer, long id, List<Long> reviewers) {
        viewer.require(Role.DX_OFFICE);
        ProjectRows rows = new ProjectRows(em, viewer.municipalityId());
        Project project = rows.lock(id);
        Conflicts.refuse(em, viewer, project);
        if (project.state() != ProjectState.REPORTED) {
            throw new Refused("projects.refused.state");
        }
        Set<Long> asked = new HashSet<>(reviewers);
        if (asked.size() < templates.rubric().reviewers()) {
            throw Refused.at(
                    "reviewers",
                    "projects.refused.reviewers",
                    templates.rubric().reviewers());
        }
        Conflict.Involved involved = conflicts.involved(viewer.municipalityId(), project);
        for (long reviewer : asked) {
            Optional<Conflict> conflict = Conflict.of(involved, reviewer);
            if (conflict.isPresent()) {
                throw Refused.at("reviewers", "projects.refused.conflict." + conflict.get());
            }
        }
        new ReviewRows(em, viewer.municipalityId()).reviewers(id, project.round(), asked);
        rows.state(id, ProjectState.IN_REVIEW, "");
        long step = steps.add(viewer, id, ProjectStep.REVIEW_OPENED, "");
        notices.tell(viewer.municipalityId(), asked, project, ProjectStep.REVIEW_OPENED, step);
    }

    /**
     * Hands in the viewer's sheet. It may be changed until all are in, and again once the reviewers have talked.
     *
     * @param scores 0 to 3 for each criterion in order
     */
    public void score(Viewer viewer, long id, List<Integer> scores, String comment) {
        Project project = new ProjectRows(em, viewer.municipalityId()).lock(id);
        ReviewRows rows = new ReviewRows(em, viewer.municipalityId());
        List<Sheet> sheets = rows.of(id, project.round(), facts.today());
        if (sheets.stream().noneMatch(sheet -> sheet.personId() == viewer.self())) {
            throw new NotVisible("review of " + id);
        }
        if (project.state() != ProjectState.IN_REVIEW) {
            throw new Refused("projects.refused.state");
        }
        if (sheets.stream().allMatch(Sheet::isIn) && project.talkedOn() == null) {
            throw new Refused("projects.refused.allIn");
        }
        if (Conflict.of(conflicts.involved(viewer.municipalityId(), project), viewer.self())
                .isPresent()) {
            throw new Refused("projects.refused.conflictNow");
        }
        Rubric rubric = templates.rubric();
        if (scores.size() != rubric.criteria().size()
                || scores.stream().anyMatch(score -> score < 0 || score > Rubric.HIGHEST_SCORE)) {
            throw Refused.at("scores", "projects.refused.scores");
        }
        rows.insert(
                project, viewer.self(), rubric.version(), scores, Typed.text("comment", comment, COMMENT), facts.now());
    }

    /** How the review stands; sheets of different versions of the rubric are judged by the present one. */
    Outcome outcome(long municipalityId, Project project) {
        List<Sheet> sheets = new ReviewRows(em, municipalityId).of(project.id(), project.round(), facts.today());
        return outcome(project, sheets);
    }

    Outcome outcome(Project project, List<Sheet> sheets) {
        List<Sheet> in = sheets.stream().filter(Sheet::isIn).toList();
        Rubric rubric =
                in.isEmpty() ? templates.rubric() : templates.rubric(in.get(0).rubric());
        return ReviewRule.outcome(
                rubric, sheets.size(), in.stream().map(Sheet::scores).toList(), project.talkedOn() != null);
    }

    /** Keeps what the reviewers agreed on when they talked; they may change their sheets after it. */
    public void talked(Viewer viewer, long id, String note) {
        viewer.require(Role.DX_OFFICE);
        ProjectRows rows = new ProjectRows(em, viewer.municipalityId());
        Project project = rows.lock(id);
        Conflicts.refuse(em, viewer, project);
        if (project.state() != ProjectState.IN_REVIEW
                || !(outcome(viewer.municipalityId(), project) instanceof Outcome.Talk)) {
            throw new Refused("projects.refused.noTalk");
        }
        rows.talked(id, facts.today());
        long step = steps.add(viewer, id, ProjectStep.TALKED, Typed.reason(note));
        List<Long> reviewers = new ReviewRows(em, viewer.municipalityId())
                .of(id, project.round(), facts.today()).stream()
                        .map(Sheet::personId)
                        .toList();
        notices.tell(viewer.municipalityId(), reviewers, project, ProjectStep.TALKED, step);
    }
}
