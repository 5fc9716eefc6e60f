package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.hagukumi.effects.Effect;
import jp.hagukumi.effects.EffectDraft;
import jp.hagukumi.effects.EffectLine;
import jp.hagukumi.effects.EffectOwner;
import jp.hagukumi.effects.EffectRound;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.Measurement.Phase;
import jp.hagukumi.projects.rules.FlowSaving;

/** The outcome of an accepted project: reported by its team from the month it went live, fixed by the DX office. */
@ApplicationScoped
@Transactional
public class ProjectEffects implements EffectOwner {
    /** Word for {@code effect.owner_kind}. */
    public static final String KIND = "PROJECT";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectTemplates templates;

    @Inject
    Standings standings;

    @Inject
    ProjectLog steps;

    @Inject
    ProjectFacts facts;

    @Override
    public String kind() {
        return KIND;
    }

    /** Whoever is of the team reports once it has gone live. */
    @Override
    public Optional<Owned> find(Viewer viewer, long id) {
        return new ProjectRows(em, viewer.municipalityId()).find(id).flatMap(project -> standings
                .find(viewer, project)
                .map(standing -> new Owned(
                        project.title(),
                        "/project/" + id,
                        shares(viewer, project),
                        standing.member() && project.state().hasOutcome())));
    }

    /** The leader first. */
    private Map<Long, Integer> shares(Viewer viewer, Project project) {
        Map<Long, Integer> team = new MemberRows(em, viewer.municipalityId()).present(project.id());
        Map<Long, Integer> shares = new LinkedHashMap<>();
        Optional.ofNullable(team.remove(project.leaderId())).ifPresent(share -> shares.put(project.leaderId(), share));
        shares.putAll(team);
        return shares;
    }

    /** Steps, cases and minutes of its flows, as they were measured for the metric that decides. */
    @Override
    public Optional<EffectDraft> known(Viewer viewer, long id, int room) {
        return new ProjectRows(em, viewer.municipalityId())
                .find(id)
                .filter(project -> standings.find(viewer, project).isPresent())
                .map(project -> draft(viewer, project, room));
    }

    private EffectDraft draft(Viewer viewer, Project project, int room) {
        FlowRows flows = new FlowRows(em, viewer.municipalityId());
        Optional<Measurement> measured = measured(viewer, project);
        int samples = measured.map(Measurement::samples).orElse(0);
        String method = measured.map(Measurement::method).map(this::shortened).orElse("");
        List<EffectLine> lines =
                FlowSaving.lines(flows.of(project.id(), Phase.BEFORE), flows.of(project.id(), Phase.AFTER), room)
                        .stream()
                        .map(line -> new EffectLine(
                                line.title(), line.cases(), line.secondsBefore(), line.secondsAfter(), samples, method))
                        .toList();
        LocalDate live = Objects.requireNonNullElse(project.progress().live(), facts.today());
        return new EffectDraft(
                "", project.unitId(), live, 0, new jp.hagukumi.effects.Measurement(facts.today(), lines, 0, 0));
    }

    private String shortened(String method) {
        return method.length() > EffectLine.LONGEST_METHOD ? method.substring(0, EffectLine.LONGEST_METHOD) : method;
    }

    private Optional<Measurement> measured(Viewer viewer, Project project) {
        return new MeasurementRows(em, viewer.municipalityId())
                .of(project.id(), templates.of(project)).stream()
                        .filter(one -> one.metric().primary())
                        .flatMap(one -> Optional.ofNullable(one.after()).stream())
                        .findFirst();
    }

    /** The first measurement closes what the project set out to do: its outcome is fixed (K02). */
    @Override
    public void fixed(Viewer by, Effect effect, EffectRound round) {
        if (round.months() != 0) {
            return;
        }
        ProjectRows rows = new ProjectRows(em, by.municipalityId());
        rows.lock(effect.ownerId());
        rows.outcomeFixed(effect.ownerId(), facts.today());
        steps.add(by, effect.ownerId(), ProjectStep.OUTCOME_FIXED, "");
    }
}
