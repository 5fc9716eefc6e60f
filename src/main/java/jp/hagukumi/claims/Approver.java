package jp.hagukumi.claims;

/** Who decides on claims of a kind. */
public enum Approver {
    HR,
    DX_OFFICE,
    /** 所属長; HR where there is none up to the top. */
    SUPERVISOR,
    /** Whom the claimant names; HR where they are not in post. */
    ORGANISER
}
