package jp.hagukumi.claims.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.claims.Claim;
import jp.hagukumi.claims.ClaimRule;
import jp.hagukumi.claims.ClaimRules;
import jp.hagukumi.claims.ClaimState;
import jp.hagukumi.claims.Claims;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Dates;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page {@code /claims}: what became of my claims, what can I claim? */
@Named
@RequestScoped
public class ClaimsView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    Claims claims;

    @Inject
    ClaimRules rules;

    @Inject
    Viewer viewer;

    @Inject
    Dates dates;

    private @Nullable List<Claim> own;

    /** Called before anything is written. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/claims/" + surplus);
        }
        getOwn();
    }

    public List<Claim> getOwn() {
        if (own == null) {
            own = claims.own(viewer);
        }
        return own;
    }

    /** What was approved and still counts. */
    public List<Claim> getApproved() {
        return getOwn().stream()
                .filter(one -> one.state() == ClaimState.APPROVED)
                .toList();
    }

    /** How many wait for somebody else. */
    public long getWaiting() {
        return count(ClaimState.SUBMITTED);
    }

    /** How many wait for the claimant. */
    public long getToDo() {
        return count(ClaimState.DRAFT) + count(ClaimState.RETURNED);
    }

    private long count(ClaimState state) {
        return getOwn().stream().filter(one -> one.state() == state).count();
    }

    /** What can be claimed today. */
    public List<ClaimRule> getKinds() {
        return rules.on(dates.getToday()).kinds();
    }
}
