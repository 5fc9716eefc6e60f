package jp.hagukumi.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.ClaimApproved;
import jp.hagukumi.activity.ClaimWithdrawn;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;

/** What is decided on a claim that was handed in. Nobody decides on their own; of two at once the second is told. */
@ApplicationScoped
@Transactional
public class ClaimDecisions {
    static final int LONGEST_REASON = 400;

    @PersistenceContext
    EntityManager em;

    @Inject
    Approvers approvers;

    @Inject
    StepLog steps;

    @Inject
    ClaimNotices notices;

    @Inject
    ActivityLog log;

    @Inject
    Clock clock;

    /** Approves; points and levels follow at once. */
    public void approve(Viewer viewer, long id) {
        Claim claim = lockWaiting(viewer, id);
        decide(viewer, claim, ClaimState.APPROVED, ClaimStep.APPROVED, "");
        log.recordAs(
                viewer,
                List.of(new ClaimApproved(
                        viewer.municipalityId(),
                        claim.personId(),
                        claim.subjectCode(),
                        claim.rules(),
                        claim.to(),
                        claim.kind(),
                        claim.minutes(),
                        claim.id())));
    }

    /** Sends it back with a reason; the claimant may change it and hand it in again. */
    public void giveBack(Viewer viewer, long id, String reason) {
        Claim claim = lockWaiting(viewer, id);
        decide(viewer, claim, ClaimState.RETURNED, ClaimStep.RETURNED, reason(reason));
    }

    /** Refuses for good, with a reason. */
    public void refuse(Viewer viewer, long id, String reason) {
        Claim claim = lockWaiting(viewer, id);
        decide(viewer, claim, ClaimState.REFUSED, ClaimStep.REFUSED, reason(reason));
    }

    /** HR takes an approval back, with a reason; points and levels that followed from it go. */
    public void cancel(Viewer viewer, long id, String reason) {
        Claim claim = lock(viewer, id);
        if (!approvers.isHrOf(viewer, claim)) {
            throw new NotVisible("claim " + id);
        }
        if (Approvers.isOwn(viewer, claim)) {
            throw new Refused("claims.refused.own");
        }
        if (claim.state() != ClaimState.APPROVED) {
            throw new Refused("claims.refused.decided");
        }
        decide(viewer, claim, ClaimState.CANCELLED, ClaimStep.CANCELLED, reason(reason));
        log.recordAs(
                viewer,
                List.of(new ClaimWithdrawn(
                        viewer.municipalityId(),
                        claim.personId(),
                        claim.subjectCode(),
                        claim.rules(),
                        LocalDate.now(clock),
                        claim.id())));
    }

    private void decide(Viewer viewer, Claim claim, ClaimState state, ClaimStep step, String reason) {
        new ClaimRows(em, viewer.municipalityId()).decide(claim.id(), state, LocalDate.now(clock), reason);
        notices.decided(viewer, claim, step, steps.add(viewer, claim, step, reason));
    }

    private Claim lockWaiting(Viewer viewer, long id) {
        Claim claim = lock(viewer, id);
        if (Approvers.isOwn(viewer, claim)) {
            throw new Refused("claims.refused.own");
        }
        if (!approvers.decides(viewer, claim)) {
            throw new NotVisible("claim " + id);
        }
        if (claim.state() != ClaimState.SUBMITTED) {
            throw new Refused("claims.refused.decided");
        }
        return claim;
    }

    /** The person too, before anything that refers to them is written: two decisions at once would wait for each other. */
    private Claim lock(Viewer viewer, long id) {
        ClaimRows rows = new ClaimRows(em, viewer.municipalityId());
        Claim claim = rows.lock(id)
                .filter(one -> one.state() != ClaimState.DRAFT || Approvers.isOwn(viewer, one))
                .orElseThrow(() -> new NotVisible("claim " + id));
        rows.lockPerson(claim.personId());
        return claim;
    }

    private static String reason(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty()) {
            throw Refused.at("reason", "claims.refused.noReason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refused.at("reason", "claims.refused.tooLong", LONGEST_REASON);
        }
        return reason;
    }
}
