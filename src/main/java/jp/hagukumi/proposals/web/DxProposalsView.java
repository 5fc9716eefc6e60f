package jp.hagukumi.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Dates;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.proposals.Cases;
import jp.hagukumi.proposals.ProposalLine;
import jp.hagukumi.proposals.ProposalList;
import jp.hagukumi.proposals.rules.ProposalFigures;
import jp.hagukumi.proposals.rules.ProposalState;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page {@code /dx/proposals}: which proposals wait for the secretariat, what became of all others? */
@Named
@RequestScoped
public class DxProposalsView {
    private static final int PAGE = 50;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    ProposalList list;

    @Inject
    Cases cases;

    @Inject
    Dates dates;

    @Inject
    Viewer viewer;

    private @Nullable List<ProposalLine> lines;
    private Map<ProposalState, Integer> byState = Map.of();
    private ProposalFigures figures = new ProposalFigures(0, 0, 0, 0);
    private int dataCases;
    private int total;

    /** Called before anything is written. */
    public void open() {
        viewer.require(Role.DX_OFFICE);
        if (surplus != null) {
            throw new NotVisible("/dx/proposals/" + surplus);
        }
        byState = list.byState(viewer);
        figures = list.figures(viewer);
        dataCases = cases.dataCases(viewer, getYear());
        ProposalList.Filter filter = new ProposalList.Filter(
                Asked.state(),
                Asked.text("q"),
                false,
                0,
                Asked.state() == null ? ProposalList.Order.NEWEST : ProposalList.Order.OLDEST);
        total = list.count(viewer, filter);
        lines = list.page(viewer, filter, (getPage() - 1) * PAGE, PAGE);
    }

    public FiscalYear getYear() {
        return FiscalYear.of(dates.getToday());
    }

    public List<ProposalLine> getLines() {
        return lines == null ? List.of() : lines;
    }

    public int count(ProposalState state) {
        return byState.getOrDefault(state, 0);
    }

    /** Those that the secretariat takes the next step with. */
    public int getWaiting() {
        return count(ProposalState.SUBMITTED) + count(ProposalState.REVIEW);
    }

    public ProposalFigures getFigures() {
        return figures;
    }

    public int getDataCases() {
        return dataCases;
    }

    public int getTotal() {
        return total;
    }

    public int getPage() {
        return Asked.page();
    }

    public int getPages() {
        return Math.max(1, (total + PAGE - 1) / PAGE);
    }
}
