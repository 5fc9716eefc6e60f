package jp.hagukumi.claims;

/** What somebody did with a claim. */
public enum ClaimStep {
    SUBMITTED,
    RETURNED,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    CANCELLED
}
