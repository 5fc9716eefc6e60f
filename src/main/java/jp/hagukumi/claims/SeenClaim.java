package jp.hagukumi.claims;

import java.util.List;

/**
 * A claim as its claimant, who decides on it or HR sees it.
 *
 * @param organiser name of whom the claimant names; empty where nobody
 * @param own whether it is the viewer's own
 * @param decides whether the viewer may decide on it now
 * @param cancels whether the viewer may take its approval back
 */
public record SeenClaim(
        ClaimLine line,
        String organiser,
        List<ClaimFile> files,
        List<StepLog.Line> steps,
        Duplicates.Found like,
        boolean own,
        boolean decides,
        boolean cancels) {
    public Claim claim() {
        return line.claim();
    }

    /** Whether the claimant may change it and hand it in. */
    public boolean isEditable() {
        return own && claim().state().isEditable();
    }

    public boolean isOpen() {
        return own && claim().state().isOpen();
    }
}
