package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.Measurement.Phase;
import jp.hagukumi.projects.rules.FlowStep;

/** What belongs to a project that its viewer has been shown. */
@ApplicationScoped
@Transactional
public class ProjectPapers {
    private static final int MOST_ENTRIES = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectTemplates templates;

    @Inject
    ProjectReviews reviews;

    @Inject
    ProjectLog steps;

    @Inject
    ProjectFacts facts;

    public List<FlowStep> flow(Viewer viewer, SeenProject seen, Phase phase) {
        return new FlowRows(em, viewer.municipalityId()).of(seen.project().id(), phase);
    }

    /** The log and the decisions, the latest first. */
    public List<WorkEntry> entries(Viewer viewer, SeenProject seen) {
        return new EntryRows(em, viewer.municipalityId()).of(seen.project().id(), MOST_ENTRIES);
    }

    /** Minutes of work within working hours and beyond them. */
    public long[] minutes(Viewer viewer, SeenProject seen) {
        return new EntryRows(em, viewer.municipalityId()).minutes(seen.project().id());
    }

    public List<ProjectFile> files(Viewer viewer, SeenProject seen) {
        return new ProjectFileRows(em, viewer.municipalityId())
                .of(seen.project().id());
    }

    public List<Report> reports(Viewer viewer, SeenProject seen) {
        return new ReportRows(em, viewer.municipalityId()).of(seen.project().id());
    }

    public List<ProjectLog.Line> steps(Viewer viewer, SeenProject seen) {
        return steps.of(viewer.municipalityId(), seen.project().id());
    }

    /** Sheets stay shut to everybody but their writer until all are in, and to the team until it is decided. */
    public SeenReview review(Viewer viewer, SeenProject seen) {
        Project project = seen.project();
        ReviewRows rows = new ReviewRows(em, viewer.municipalityId());
        List<Sheet> sheets = rows.of(project.id(), project.round(), facts.today());
        boolean judges = (seen.standing().reviews() || seen.standing().office())
                && !seen.standing().involved();
        boolean allIn = !sheets.isEmpty() && sheets.stream().allMatch(Sheet::isIn);
        boolean open = (judges && allIn) || project.decidedOn() != null;
        long self = viewer.personId() == null ? 0 : viewer.personId();
        boolean all = judges || seen.standing().answers();
        Map<Long, String> feedback = new TreeMap<>(rows.feedback(project.id(), project.round()));
        feedback.keySet().removeIf(person -> !all && person != self);
        return new SeenReview(
                templates.rubric(),
                sheets.stream()
                        .map(sheet -> open || sheet.personId() == self ? sheet : sheet.hidden())
                        .toList(),
                open,
                sheets.isEmpty() || !(judges || open)
                        ? Optional.empty()
                        : Optional.of(reviews.outcome(project, sheets)),
                feedback);
    }
}
