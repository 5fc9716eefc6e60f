package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.projects.rules.PlanRule;
import org.jspecify.annotations.Nullable;

/** The DX office gives a project to people, and changes its team. */
@ApplicationScoped
@Transactional
public class Assignment {
    static final int TITLE = 120;
    static final int THEME = 1_000;
    private static final int PARTNER = 80;
    private static final int PERCENT = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectTemplates templates;

    @Inject
    ProjectLog steps;

    @Inject
    ProjectNotices notices;

    @Inject
    Clock clock;

    /** Makes a project with its plan and tells its team; returns its id. */
    public long assign(Viewer viewer, ProjectDraft typed) {
        viewer.require(Role.DX_OFFICE);
        ProjectTemplate template =
                templates.find(typed.template()).orElseThrow(() -> new NotVisible("template " + typed.template()));
        ProjectDraft draft = checked(viewer.municipalityId(), typed, template);
        List<PlanRule.Span> spans = PlanRule.plan(
                draft.start(),
                template.steps().stream().map(ProjectTemplate.Step::days).toList());
        long id = new ProjectRows(em, viewer.municipalityId())
                .insert(draft, template, spans.get(spans.size() - 1).to());
        new MemberRows(em, viewer.municipalityId()).replace(id, draft.shares(), draft.start());
        new PlanRows(em, viewer.municipalityId()).insert(id, template.steps(), spans);
        Project project = new ProjectRows(em, viewer.municipalityId()).get(id);
        notices.team(
                viewer.municipalityId(),
                project,
                ProjectStep.ASSIGNED,
                steps.add(viewer, id, ProjectStep.ASSIGNED, ""));
        return id;
    }

    private ProjectDraft checked(long municipalityId, ProjectDraft typed, ProjectTemplate template) {
        checkTeam(municipalityId, typed.leaderId(), typed.shares(), template);
        for (@Nullable Long person : new @Nullable Long[] {typed.sponsorId(), typed.mentorId()}) {
            if (person != null && typed.shares().containsKey(person)) {
                throw new Refused("projects.refused.bothRoles");
            }
        }
        checkPlace(municipalityId, typed);
        return new ProjectDraft(
                typed.template(),
                Typed.text("title", typed.title(), TITLE),
                Typed.text("theme", typed.theme(), THEME),
                typed.unitId(),
                typed.leaderId(),
                typed.shares(),
                typed.sponsorId(),
                typed.mentorId(),
                typed.start(),
                typed.partner().isBlank() ? "" : Typed.text("partner", typed.partner(), PARTNER),
                typed.automates());
    }

    private void checkPlace(long municipalityId, ProjectDraft typed) {
        List<Object[]> unit = new Sql(em, municipalityId)
                .select("select 1 from unit where municipality_id = ?1 and id = ?2", typed.unitId());
        if (unit.isEmpty()) {
            throw new NotVisible("unit " + typed.unitId());
        }
        LocalDate today = LocalDate.now(clock);
        if (typed.start().isBefore(today.minusYears(1)) || typed.start().isAfter(today.plusYears(1))) {
            throw Refused.at("start", "projects.refused.start");
        }
    }

    private void checkTeam(long municipalityId, long leaderId, Map<Long, Integer> shares, ProjectTemplate template) {
        if (shares.size() < template.teamMin() || shares.size() > template.teamMax()) {
            throw Refused.at("members", "projects.refused.teamSize", template.teamMin(), template.teamMax());
        }
        if (!shares.containsKey(leaderId)) {
            throw Refused.at("members", "projects.refused.leader");
        }
        if (shares.values().stream().mapToInt(Integer::intValue).sum() != PERCENT
                || shares.values().stream().anyMatch(share -> share < 1)) {
            throw Refused.at("members", "projects.refused.shares");
        }
        if (!inPost(municipalityId, shares.keySet()).containsAll(shares.keySet())) {
            throw Refused.at("members", "projects.refused.notInPost");
        }
    }

    private Set<Long> inPost(long municipalityId, Set<Long> people) {
        String in = people.stream().map(String::valueOf).collect(Collectors.joining(","));
        return new Sql(em, municipalityId)
                        .select(
                                "select r.person_id from roster r where r.municipality_id = ?1 and r.person_id in ("
                                        + in + ") and " + Roster.inPostOn("r", "?2"),
                                LocalDate.now(clock))
                        .stream()
                        .map(row -> Columns.number(row[0]))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Makes the team these people from today on; whoever comes is told. */
    public void changeTeam(Viewer viewer, long id, long leaderId, Map<Long, Integer> shares, String reason) {
        viewer.require(Role.DX_OFFICE);
        Project project = new ProjectRows(em, viewer.municipalityId()).lock(id);
        Conflicts.refuse(em, viewer, project);
        if (!project.state().isWithTeam()) {
            throw new Refused("projects.refused.state");
        }
        checkTeam(viewer.municipalityId(), leaderId, shares, templates.of(project));
        new MemberRows(em, viewer.municipalityId()).replace(id, shares, LocalDate.now(clock));
        new Sql(em, viewer.municipalityId())
                .change("update project set leader_id = ?3 where municipality_id = ?1 and id = ?2", id, leaderId);
        long step = steps.add(viewer, id, ProjectStep.TEAM_CHANGED, Typed.reason(reason));
        notices.team(viewer.municipalityId(), project, ProjectStep.TEAM_CHANGED, step);
    }

    /** The final report may be handed in by another day; figures go on by the day approved first. */
    public void changeDue(Viewer viewer, long id, LocalDate due, String reason) {
        viewer.require(Role.DX_OFFICE);
        Project project = new ProjectRows(em, viewer.municipalityId()).lock(id);
        Conflicts.refuse(em, viewer, project);
        if (!project.state().isWithTeam()) {
            throw new Refused("projects.refused.state");
        }
        if (!due.isAfter(project.start())) {
            throw Refused.at("due", "projects.refused.start");
        }
        new ProjectRows(em, viewer.municipalityId()).due(id, due, Typed.reason(reason));
        PlanRows plan = new PlanRows(em, viewer.municipalityId());
        plan.of(id).stream()
                .filter(step -> step.milestone() == ProjectTemplate.Milestone.FINAL)
                .forEach(step -> plan.move(id, step.number(), step.from().isAfter(due) ? due : step.from(), due));
        long step = steps.add(viewer, id, ProjectStep.DUE_CHANGED, reason.strip());
        notices.team(viewer.municipalityId(), project, ProjectStep.DUE_CHANGED, step);
    }
}
