package jp.hagukumi.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.proposals.Contest;
import jp.hagukumi.proposals.Contests;
import org.jspecify.annotations.Nullable;

/** The contests that a proposal may enter today. */
@Named
@RequestScoped
public class ContestChoices {
    @Inject
    Contests contests;

    @Inject
    Viewer viewer;

    private @Nullable List<Contest> open;

    public List<Contest> getOpen() {
        if (open == null) {
            open = contests.open(viewer);
        }
        return open;
    }
}
