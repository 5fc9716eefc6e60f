package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.projects.ProjectTemplate.Milestone;

/** The leader hands in the interim and the final report; the DX office may return them with a reason. */
@ApplicationScoped
@Transactional
public class ProjectReports {
    private static final int TEXT = 8_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectTemplates templates;

    @Inject
    Standings standings;

    @Inject
    ProjectLog steps;

    @Inject
    ProjectNotices notices;

    @Inject
    ProjectFacts facts;

    /** Hands in the report that is due. What the template asks for must be there: measurements, targets, deliverables. */
    public void handIn(Viewer viewer, long id, String typed) {
        long municipality = viewer.municipalityId();
        Project project = new ProjectRows(em, municipality).lock(id);
        standings.requireLeader(viewer, project);
        Milestone kind = due(project.state());
        String text = Typed.text("text", typed, TEXT);
        check(municipality, project, kind);
        LocalDate today = facts.today();
        new ReportRows(em, municipality).insert(id, viewer.self(), kind, text, facts.now());
        new PlanRows(em, municipality).done(id, kind, today);
        ProjectStep step = kind == Milestone.INTERIM ? ProjectStep.INTERIM_HANDED_IN : ProjectStep.FINAL_HANDED_IN;
        notices.office(municipality, project, step, steps.add(viewer, id, step, ""));
        if (kind == Milestone.INTERIM) {
            new ProjectRows(em, municipality).state(id, ProjectState.INTERIM, "");
        } else {
            new ProjectRows(em, municipality).reported(id, today);
            facts.reported(viewer, project, today);
        }
    }

    /** Which report a project of a state hands in next. */
    static Milestone due(ProjectState state) {
        return switch (state) {
            case STARTED -> Milestone.INTERIM;
            case INTERIM, RETURNED -> Milestone.FINAL;
            default -> throw new Refused("projects.refused.state");
        };
    }

    private void check(long municipalityId, Project project, Milestone kind) {
        ProjectTemplate template = templates.of(project);
        List<MeasuredMetric> primary = new MeasurementRows(em, municipalityId)
                .of(project.id(), template).stream()
                        .filter(one -> one.metric().primary())
                        .toList();
        if (primary.stream().anyMatch(one -> one.before() == null)) {
            throw new Refused("projects.refused.noBaseline");
        }
        if (primary.stream().anyMatch(one -> one.target() == null)) {
            throw new Refused("projects.refused.noTarget");
        }
        if (kind == Milestone.FINAL && primary.stream().anyMatch(one -> one.after() == null)) {
            throw new Refused("projects.refused.noResult");
        }
        checkDeliverables(municipalityId, project, template, kind);
    }

    private void checkDeliverables(long municipalityId, Project project, ProjectTemplate template, Milestone kind) {
        Set<Integer> there = new ProjectFileRows(em, municipalityId)
                .of(project.id()).stream().map(ProjectFile::deliverable).collect(Collectors.toSet());
        List<String> missing = IntStream.rangeClosed(1, template.deliverables().size())
                .filter(number -> !there.contains(number))
                .mapToObj(number -> template.deliverables().get(number - 1))
                .filter(one -> kind == Milestone.FINAL || one.due() == Milestone.INTERIM)
                .map(one -> one.title().ja())
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused("projects.refused.deliverables", String.join("、", missing));
        }
    }

    /** Returns what was handed in last, with a reason: the interim report, or the final one, in review or before it. */
    public void giveBack(Viewer viewer, long id, String typed) {
        viewer.require(Role.DX_OFFICE);
        ProjectRows rows = new ProjectRows(em, viewer.municipalityId());
        Project project = rows.lock(id);
        if (standings.of(viewer, project).involved()) {
            throw new Refused("projects.refused.own");
        }
        String reason = Typed.reason(typed);
        switch (project.state()) {
            case INTERIM -> {
                rows.state(id, ProjectState.STARTED, reason);
                new PlanRows(em, viewer.municipalityId()).undone(id, Milestone.INTERIM);
            }
            case REPORTED -> rows.state(id, ProjectState.RETURNED, reason);
            case IN_REVIEW -> rows.newRound(id, ProjectState.RETURNED, reason);
            default -> throw new Refused("projects.refused.state");
        }
        if (project.state() != ProjectState.INTERIM) {
            new PlanRows(em, viewer.municipalityId()).undone(id, Milestone.FINAL);
        }
        long step = steps.add(viewer, id, ProjectStep.RETURNED, reason);
        notices.team(viewer.municipalityId(), project, ProjectStep.RETURNED, step);
    }

    /** Throws {@link NotVisible} where the project is not the viewer's to see. */
    public List<Report> of(Viewer viewer, Project project) {
        standings.of(viewer, project);
        return new ReportRows(em, viewer.municipalityId()).of(project.id());
    }
}
