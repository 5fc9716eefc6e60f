package jp.hagukumi.claims;

/** How far a claim is. */
public enum ClaimState {
    /** Seen by the claimant alone. */
    DRAFT,
    /** Waits for the approver. */
    SUBMITTED,
    /** Sent back with a reason; may be handed in again. */
    RETURNED,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    /** Approved once, taken back by HR. */
    CANCELLED;

    /** Whether the claimant may still change it. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it may still come to be approved. */
    public boolean isOpen() {
        return isEditable() || this == SUBMITTED;
    }
}
