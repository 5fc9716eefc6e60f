package jp.hagukumi.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.proposals.ProposalLine;
import jp.hagukumi.proposals.ProposalList;
import org.jspecify.annotations.Nullable;

/** The part of マイページ that tells what became of the viewer's proposals and what comes next. */
@Named
@RequestScoped
public class ProposalCard {
    private static final int MOST = 3;

    @Inject
    ProposalList list;

    @Inject
    Viewer viewer;

    private @Nullable List<ProposalLine> own;

    /** Whether the viewer is of the staff. */
    public boolean isShown() {
        return viewer.personId() != null;
    }

    /** The newest ones. */
    public List<ProposalLine> getOwn() {
        if (own == null) {
            own = list.page(viewer, new ProposalList.Filter(null, "", true, 0, ProposalList.Order.NEWEST), 0, MOST);
        }
        return own;
    }
}
