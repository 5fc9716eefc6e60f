package jp.hagukumi.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.reporting.kpi.Kpi;
import jp.hagukumi.reporting.kpi.KpiBoard;
import jp.hagukumi.reporting.kpi.KpiLine;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page {@code /hr/kpis}: every figure against its target, as of a day. */
@Named
@RequestScoped
public class KpisView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    KpiBoard board;

    @Inject
    Viewer viewer;

    @Inject
    ReferenceDay reference;

    private List<KpiLine> lines = List.of();

    /** Called before anything is written. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/hr/kpis/" + surplus);
        }
        lines = board.on(viewer, reference.getDay());
    }

    /** Figures of one level. */
    public record Group(Kpi.Level level, List<KpiLine> lines) {}

    /** KGI first, then KSI, KPI and the others, each in the order of the content. */
    public List<Group> getGroups() {
        Map<Kpi.Level, List<KpiLine>> byLevel = lines.stream()
                .sorted(Comparator.comparing(line -> line.kpi().level()))
                .collect(Collectors.groupingBy(line -> line.kpi().level(), LinkedHashMap::new, Collectors.toList()));
        return byLevel.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Figures with a target to be held against. */
    public long getCompared() {
        return count(KpiLine.State.REACHED) + count(KpiLine.State.NOT_REACHED);
    }

    public long getReached() {
        return count(KpiLine.State.REACHED);
    }

    public long getNotEntered() {
        return count(KpiLine.State.NOT_ENTERED);
    }

    private long count(KpiLine.State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }
}
