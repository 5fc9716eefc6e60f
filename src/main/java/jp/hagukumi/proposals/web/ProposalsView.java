package jp.hagukumi.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.proposals.ProposalLine;
import jp.hagukumi.proposals.ProposalList;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page {@code /proposals}: what became of my ideas, what do colleagues propose? */
@Named
@RequestScoped
public class ProposalsView {
    private static final int PAGE = 30;
    private static final int MOST_OWN = 100;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    ProposalList list;

    @Inject
    Viewer viewer;

    private @Nullable List<ProposalLine> own;
    private @Nullable List<ProposalLine> lines;
    private int total;

    /** Called before anything is written. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/proposals/" + surplus);
        }
        own = viewer.personId() == null
                ? List.of()
                : list.page(viewer, new ProposalList.Filter(null, "", true, 0, ProposalList.Order.NEWEST), 0, MOST_OWN);
        ProposalList.Filter filter = new ProposalList.Filter(
                Asked.state(),
                Asked.text("q"),
                false,
                0,
                Asked.one(ProposalList.Order.values(), Asked.text("order")).orElse(ProposalList.Order.NEWEST));
        total = list.count(viewer, filter);
        lines = list.page(viewer, filter, (getPage() - 1) * PAGE, PAGE);
    }

    public List<ProposalLine> getOwn() {
        return own == null ? List.of() : own;
    }

    /** Own ones that nobody has ended and that have no confirmed effect yet. */
    public long getUnderWay() {
        return getOwn().stream()
                .filter(line -> switch (line.state()) {
                    case SUBMITTED, REVIEW, ADOPTED, IMPLEMENTED -> true;
                    default -> false;
                })
                .count();
    }

    public List<ProposalLine> getLines() {
        return lines == null ? List.of() : lines;
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

    public List<ProposalList.Order> getOrders() {
        return List.of(ProposalList.Order.NEWEST, ProposalList.Order.SUPPORTED);
    }
}
