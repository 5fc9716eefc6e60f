package jp.hagukumi.proposals.rules;

/** Where a proposal stands. */
public enum ProposalState {
    /** 提案. */
    SUBMITTED,
    /** 審査. */
    REVIEW,
    /** 採択. */
    ADOPTED,
    /** 実施. */
    IMPLEMENTED,
    /** 効果確定. */
    EFFECT_FIXED,
    /** 横展開. */
    SPREAD,
    /** 見送り. */
    DECLINED,
    /** 取下げ. */
    WITHDRAWN;

    /** Whether nothing more becomes of it. */
    public boolean isExit() {
        return this == DECLINED || this == WITHDRAWN;
    }
}
