package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hagukumi.effects.EffectDraft;
import jp.hagukumi.effects.PastEffects;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.projects.rules.MetricRule;
import jp.hagukumi.projects.rules.PlanRule;
import org.jspecify.annotations.Nullable;

/** 引継ぎ: takes over projects of before. What was accepted is a fact of its day. */
@ApplicationScoped
@Transactional
public class ProjectTakeover {
    private static final int PERCENT = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectTemplates templates;

    @Inject
    ProjectLog steps;

    @Inject
    ProjectFacts facts;

    @Inject
    PastEffects effects;

    /**
     * Takes over all or nothing; throws {@link Refused} for the first that makes no sense. What is there already, by leader,
     * title and first day, is left out, so that the same file sent again credits nobody twice. Returns the ids of the new.
     */
    public List<Long> take(Viewer viewer, List<TakenProject> projects) {
        viewer.require(Role.HR);
        return projects.stream()
                .filter(one -> !isKnown(viewer, one))
                .map(one -> take(viewer, one))
                .toList();
    }

    private boolean isKnown(Viewer viewer, TakenProject taken) {
        return !new Sql(em, viewer.municipalityId())
                .select(
                        "select p.id from project p join person l on l.municipality_id = p.municipality_id"
                                + " and l.id = p.leader_id where p.municipality_id = ?1 and p.title = ?2"
                                + " and p.start_on = ?3 and l.staff_number = ?4",
                        Typed.text("title", taken.title(), Assignment.TITLE),
                        taken.start(),
                        taken.leader())
                .isEmpty();
    }

    private long take(Viewer viewer, TakenProject taken) {
        ProjectTemplate template = templates
                .find(taken.template())
                .orElseThrow(() -> Refused.at("template", "projects.refused.taken", taken.template()));
        check(taken);
        Map<Long, Integer> shares = new TreeMap<>();
        taken.shares().forEach((number, share) -> shares.put(person(viewer, number), share));
        List<PlanRule.Span> spans = PlanRule.plan(
                taken.start(),
                template.steps().stream().map(ProjectTemplate.Step::days).toList());
        long leader = person(viewer, taken.leader());
        ProjectRows rows = new ProjectRows(em, viewer.municipalityId());
        long id = rows.insert(
                draft(viewer, taken, leader, shares),
                template,
                spans.get(spans.size() - 1).to());
        new MemberRows(em, viewer.municipalityId()).replace(id, shares, taken.start());
        PlanRows plan = new PlanRows(em, viewer.municipalityId());
        plan.insert(id, template.steps(), spans);
        plan.done(id, taken.doneSteps(), facts.today());
        write(viewer, id, leader, taken);
        rows.takenOver(id, taken, isTargetMet(viewer, id, template));
        steps.add(viewer, id, ProjectStep.TAKEN_OVER, "");
        save(viewer, rows.get(id), shares, taken.saved());
        tell(viewer, rows.get(id));
        return id;
    }

    private void save(Viewer viewer, Project project, Map<Long, Integer> shares, TakenProject.@Nullable Saved saved) {
        LocalDate live = project.progress().live();
        if (saved != null && live != null) {
            effects.take(
                    viewer,
                    new PastEffects.Of(ProjectEffects.KIND, project.id(), project.leaderId(), project.title(), shares),
                    new EffectDraft(saved.operation(), project.unitId(), live, 0, saved.measurement()));
            new ProjectRows(em, viewer.municipalityId())
                    .outcomeFixed(project.id(), saved.measurement().measuredOn());
        }
    }

    private void check(TakenProject taken) {
        LocalDate today = facts.today();
        LocalDate reported = taken.reportedOn();
        LocalDate decided = taken.decidedOn();
        boolean decidedState = taken.state().isAccepted() || taken.state() == ProjectState.FAILED;
        boolean fits = decidedState == (decided != null)
                && (decided == null || (reported != null && !decided.isBefore(reported) && taken.points() != null))
                && (reported == null || !reported.isBefore(taken.start()))
                && !taken.start().isAfter(today.plusYears(1))
                && (decided == null ? reported == null || !reported.isAfter(today) : !decided.isAfter(today));
        if (!fits || taken.state() == ProjectState.IN_REVIEW) {
            throw Refused.at("state", "projects.refused.taken", taken.title());
        }
        if (!taken.shares().containsKey(taken.leader())
                || taken.shares().values().stream().mapToInt(Integer::intValue).sum() != PERCENT) {
            throw Refused.at("members", "projects.refused.shares");
        }
    }

    private ProjectDraft draft(Viewer viewer, TakenProject taken, long leader, Map<Long, Integer> shares) {
        return new ProjectDraft(
                taken.template(),
                Typed.text("title", taken.title(), Assignment.TITLE),
                Typed.text("theme", taken.theme(), Assignment.THEME),
                id(viewer, "select id from unit where municipality_id = ?1 and code = ?2", taken.unit()),
                leader,
                shares,
                null,
                null,
                taken.start(),
                "",
                taken.automates());
    }

    private void write(Viewer viewer, long id, long leader, TakenProject taken) {
        taken.measurements()
                .forEach(one -> new MeasurementRows(em, viewer.municipalityId()).insert(id, leader, one, facts.now()));
        taken.log().forEach(one -> new EntryRows(em, viewer.municipalityId()).insert(id, leader, one, facts.now()));
    }

    private boolean isTargetMet(Viewer viewer, long id, ProjectTemplate template) {
        return MetricRule.allMet(new MeasurementRows(em, viewer.municipalityId())
                .of(id, template).stream().map(MeasuredMetric::measured).toList());
    }

    private void tell(Viewer viewer, Project project) {
        LocalDate reported = project.reportedOn();
        LocalDate decided = project.decidedOn();
        if (reported != null) {
            facts.reported(viewer, project, reported);
        }
        if (decided != null && project.state().isAccepted()) {
            int raisedBy = project.excellent() ? templates.rubric().excellentRaisesBy() : 0;
            facts.accepted(viewer, project, project.excellent(), raisedBy, decided);
        }
    }

    private long person(Viewer viewer, String staffNumber) {
        return id(viewer, "select id from person where municipality_id = ?1 and staff_number = ?2", staffNumber);
    }

    private long id(Viewer viewer, String sql, String code) {
        return new Sql(em, viewer.municipalityId())
                .select(sql, code).stream()
                        .findFirst()
                        .map(row -> Columns.number(row[0]))
                        .orElseThrow(() -> Refused.at("members", "projects.refused.taken", code));
    }
}
