package jp.hagukumi.claims.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.hagukumi.claims.ClaimCounts;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/** The part of マイページ that tells which claims want something of the viewer. */
@Named
@RequestScoped
public class ClaimCard {
    @Inject
    ClaimCounts counts;

    @Inject
    Viewer viewer;

    private ClaimCounts.@Nullable Counts known;

    public ClaimCounts.Counts getCounts() {
        if (known == null) {
            known = counts.of(viewer);
        }
        return known;
    }

    public boolean isShown() {
        return viewer.personId() != null || getCounts().waiting() > 0;
    }
}
