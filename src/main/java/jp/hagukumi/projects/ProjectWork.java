package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.files.EvidenceFile;
import jp.hagukumi.projects.Measurement.Phase;
import jp.hagukumi.projects.rules.FlowStep;
import jp.hagukumi.projects.rules.Metric;

/** What a team writes while it works: its log, decisions, measurements, sheets and files. */
@ApplicationScoped
@Transactional
public class ProjectWork {
    /** Most files of a project, all versions counted. */
    public static final int MOST_FILES = 100;

    /** Most steps of a flow. */
    public static final int MOST_STEPS = 40;

    private static final int TEXT = 1_000;
    private static final int METHOD = 400;
    private static final int DAY = 1_440;
    private static final int MOST_SAMPLES = 1_000_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectTemplates templates;

    @Inject
    Standings standings;

    @Inject
    ProjectLog steps;

    @Inject
    Clock clock;

    /** The leader begins: 着手. */
    public void start(Viewer viewer, long id) {
        Project project = new ProjectRows(em, viewer.municipalityId()).lock(id);
        standings.requireLeader(viewer, project);
        if (project.state() != ProjectState.SELECTED) {
            throw new Refused("projects.refused.state");
        }
        new ProjectRows(em, viewer.municipalityId()).state(id, ProjectState.STARTED, "");
        steps.add(viewer, id, ProjectStep.STARTED, "");
    }

    /** Writes down work or a decision. */
    public void write(Viewer viewer, long id, WorkEntry entry) {
        Project project = lockForWork(viewer, id);
        LocalDate day = Typed.notAfter("day", entry.day(), today());
        if (day.isBefore(project.start().minusYears(1))) {
            throw Refused.at("day", "projects.refused.start");
        }
        String text = Typed.text("text", entry.text(), TEXT);
        int minutes = entry.decision() ? 0 : Typed.within("minutes", entry.minutes(), 1, DAY);
        new EntryRows(em, viewer.municipalityId())
                .insert(
                        id,
                        viewer.self(),
                        new WorkEntry(entry.decision(), day, minutes, entry.time(), text, ""),
                        clock.instant());
    }

    /** Writes down what was measured; an earlier measurement of the same stays, the last one counts. */
    public void measure(Viewer viewer, long id, Measurement typed) {
        Project project = lockForWork(viewer, id);
        if (templates.of(project).metric(typed.metric()).isEmpty()) {
            throw new NotVisible("metric " + typed.metric());
        }
        LocalDate to = Typed.notAfter("to", typed.to(), today());
        if (typed.from().isAfter(to)) {
            throw Refused.at("to", "projects.refused.period");
        }
        Measurement measurement = new Measurement(
                typed.metric(),
                typed.phase(),
                Typed.figure("amount", typed.amount()),
                Typed.within("samples", typed.samples(), 1, MOST_SAMPLES),
                typed.from(),
                to,
                Typed.text("method", typed.method(), METHOD));
        new MeasurementRows(em, viewer.municipalityId()).insert(id, viewer.self(), measurement, clock.instant());
    }

    /** Sets the target of a metric for which the template has none; until the interim report. */
    public void target(Viewer viewer, long id, String metric, Metric.Target target) {
        Project project = lockForWork(viewer, id);
        if (project.state() != ProjectState.STARTED) {
            throw new Refused("projects.refused.targetFixed");
        }
        if (templates
                .of(project)
                .metric(metric)
                .filter(one -> one.target() == null)
                .isEmpty()) {
            throw new NotVisible("target of " + metric);
        }
        new MeasurementRows(em, viewer.municipalityId()).target(id, metric, target);
    }

    /** Draws the flow anew. */
    public void draw(Viewer viewer, long id, Phase phase, List<FlowStep> flow) {
        lockForWork(viewer, id);
        if (flow.size() > MOST_STEPS) {
            throw new Refused("projects.refused.flowSteps", MOST_STEPS);
        }
        new FlowRows(em, viewer.municipalityId())
                .replace(id, phase, flow.stream().map(FlowSheet::checked).toList());
    }

    /** Adds files as the next versions of a deliverable. */
    public void add(Viewer viewer, long id, int deliverable, List<EvidenceFile> files) {
        Project project = lockForWork(viewer, id);
        if (deliverable < 0
                || deliverable > templates.of(project).deliverables().size()) {
            throw new NotVisible("deliverable " + deliverable);
        }
        ProjectFileRows rows = new ProjectFileRows(em, viewer.municipalityId());
        if (files.isEmpty()) {
            throw Refused.at("file", "projects.refused.noFile");
        }
        if (rows.count(id) + files.size() > MOST_FILES) {
            throw Refused.at("file", "projects.refused.files", MOST_FILES);
        }
        files.forEach(file -> rows.insert(id, viewer.self(), deliverable, file, clock.instant()));
    }

    /** Marks a step of the plan and those before it as done; reports mark their own. */
    public void done(Viewer viewer, long id, int number) {
        lockForWork(viewer, id);
        PlanRows plan = new PlanRows(em, viewer.municipalityId());
        plan.of(id).stream()
                .filter(step -> step.number() <= number && step.doneOn() == null && step.milestone() != null)
                .findFirst()
                .ifPresent(step -> {
                    throw new Refused("projects.refused.reportFirst");
                });
        plan.done(id, number, today());
    }

    private Project lockForWork(Viewer viewer, long id) {
        Project project = new ProjectRows(em, viewer.municipalityId()).lock(id);
        standings.requireMember(viewer, project);
        if (!project.state().isOpenForWork()) {
            throw new Refused("projects.refused.state");
        }
        return project;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
