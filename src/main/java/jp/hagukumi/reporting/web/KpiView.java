package jp.hagukumi.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.reporting.kpi.Kpi;
import jp.hagukumi.reporting.kpi.KpiBoard;
import jp.hagukumi.reporting.kpi.KpiLine;
import jp.hagukumi.reporting.kpi.KpiValues;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page {@code /hr/kpi/K03}: what a KPI means, how it stands, and a form for what is entered. */
@Named
@RequestScoped
public class KpiView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String code;

    @Inject
    KpiBoard board;

    @Inject
    KpiValues values;

    @Inject
    Viewer viewer;

    @Inject
    ReferenceDay reference;

    private List<KpiLine> lines = List.of();
    private List<KpiValues.Entered> entered = List.of();

    /** Called before anything is written. */
    public void open() {
        if (code == null) {
            throw new NotVisible("/hr/kpi");
        }
        lines = board.of(viewer, code, reference.getDay());
        entered = values.upTo(viewer, reference.getDay()).stream()
                .filter(one -> one.kpi().equals(code))
                .toList();
    }

    public Kpi getKpi() {
        return lines.get(0).kpi();
    }

    public List<KpiLine> getLines() {
        return lines;
    }

    /** Every value that was entered, the latest day first. */
    public List<KpiValues.Entered> getEntered() {
        return entered;
    }

    /** Those whose values somebody enters; empty for what the platform computes. */
    public List<KpiLine> getEnterable() {
        return viewer.authority().isEmpty()
                ? lines.stream().filter(KpiLine::isEntered).toList()
                : List.of();
    }

    /** The line that an entered value belongs to. */
    public KpiLine line(String part) {
        return lines.stream()
                .filter(line -> line.part().code().equals(part))
                .findFirst()
                .orElse(lines.get(0));
    }
}
