package jp.hagukumi.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Localized;

/** Tells the approver what waits, and the claimant what became of it. */
@ApplicationScoped
public class ClaimNotices {
    private static final String KIND = "claims";

    @Inject
    Notices notices;

    @Inject
    Approvers approvers;

    @Inject
    ClaimRules rules;

    /** @param step id, so that a claim handed in again is told again */
    void submitted(Viewer claimant, Claim claim, long step) {
        for (long approver : approvers.of(claimant.municipalityId(), claim)) {
            notices.tell(
                    claimant.municipalityId(),
                    approver,
                    KIND,
                    "claim:" + step,
                    "claims.notice.SUBMITTED",
                    "/claim/" + claim.id(),
                    List.of(claimant.name(), what(claim)));
        }
    }

    void decided(Viewer viewer, Claim claim, ClaimStep step, long stepId) {
        notices.tell(
                viewer.municipalityId(),
                claim.personId(),
                KIND,
                "claim:" + stepId,
                "claims.notice." + step,
                "/claim/" + claim.id(),
                List.of(what(claim)));
    }

    /** What it is about, in one line. */
    private String what(Claim claim) {
        return claim.subject().isEmpty()
                ? rules.title(claim.subjectCode(), claim.rules())
                        .map(Localized::ja)
                        .orElse(claim.subjectCode())
                : claim.subject().replaceAll("\\s+", " ");
    }
}
