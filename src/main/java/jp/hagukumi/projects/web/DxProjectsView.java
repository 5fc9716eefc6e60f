package jp.hagukumi.projects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.effects.EffectYears;
import jp.hagukumi.effects.rules.Counted;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.BoardLine;
import jp.hagukumi.projects.ProjectBoard;
import jp.hagukumi.projects.ProjectOutcomes;
import jp.hagukumi.projects.ProjectState;
import jp.hagukumi.projects.rules.Health;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page {@code /dx/projects}: which projects are stuck, which wait for us? */
@Named
@RequestScoped
public class DxProjectsView {
    private static final int PAGE = 50;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    ProjectBoard board;

    @Inject
    ProjectOutcomes outcomes;

    @Inject
    Viewer viewer;

    private @Nullable Map<Long, EffectYears.Line> effects;
    private @Nullable List<BoardLine> all;

    /** Called before anything is written. */
    public void open() {
        viewer.require(Role.DX_OFFICE);
        if (surplus != null) {
            throw new NotVisible("/dx/projects/" + surplus);
        }
        getAll();
    }

    public List<BoardLine> getAll() {
        if (all == null) {
            all = board.of(viewer, true);
        }
        return all;
    }

    private Map<Long, EffectYears.Line> effects() {
        if (effects == null) {
            effects = outcomes.of(viewer);
        }
        return effects;
    }

    /** What a project saves; null while nothing is reported. */
    public EffectYears.@Nullable Line effect(long project) {
        return effects().get(project);
    }

    /** Of all projects, in the 年度 up to today, the same 業務 once. */
    public BigDecimal getHours() {
        return Counted.sum(effects().values().stream()
                        .map(EffectYears.Line::counted)
                        .toList())
                .hours();
    }

    public long getLate() {
        return getAll().stream().filter(line -> line.health().daysLate() > 0).count();
    }

    /** Handed in or fully scored: the next step is the office's. */
    public long getWaiting() {
        return getAll().stream()
                .filter(line -> line.state() == ProjectState.REPORTED || line.state() == ProjectState.IN_REVIEW)
                .count();
    }

    public long getUnderWay() {
        return getAll().stream().filter(line -> !line.state().isEnded()).count();
    }

    public ProjectState[] getStates() {
        return ProjectState.values();
    }

    public Health.Risk[] getRisks() {
        return Health.Risk.values();
    }

    /** How many are in a state. */
    public long count(ProjectState state) {
        Map<ProjectState, Long> counts =
                getAll().stream().collect(Collectors.groupingBy(BoardLine::state, Collectors.counting()));
        return counts.getOrDefault(state, 0L);
    }

    private List<BoardLine> shown() {
        String state = Asked.text("state");
        String risk = Asked.text("risk");
        return getAll().stream()
                .filter(line -> state.isEmpty()
                        ? !line.state().isEnded()
                        : line.state().name().equals(state))
                .filter(line -> risk.isEmpty()
                        || line.health().risks().stream()
                                .anyMatch(one -> one.name().equals(risk)))
                .toList();
    }

    /** The lines of the page asked for. */
    public List<BoardLine> getLines() {
        return shown().stream().skip((getPage() - 1L) * PAGE).limit(PAGE).toList();
    }

    public int getTotal() {
        return shown().size();
    }

    /** From 1. */
    public int getPage() {
        String page = Asked.text("page");
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    public int getPages() {
        return Math.max(1, (getTotal() + PAGE - 1) / PAGE);
    }

    /** States in which at least one project is. */
    public List<ProjectState> getFilled() {
        return Arrays.stream(ProjectState.values())
                .filter(state -> count(state) > 0)
                .toList();
    }
}
