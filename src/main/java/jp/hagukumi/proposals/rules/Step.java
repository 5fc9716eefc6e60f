package jp.hagukumi.proposals.rules;

/** What somebody does with a proposal. */
public enum Step {
    SUBMIT,
    /** Its authors change it while nobody has taken it up. */
    CHANGE,
    /** 受理. */
    ACCEPT,
    /** 採択. */
    ADOPT,
    /** 実施. */
    IMPLEMENT,
    /** 効果確定. */
    FIX,
    /** 横展開. */
    SPREAD,
    /** 見送り. */
    DECLINE,
    /** 取下げ. */
    WITHDRAW,
    /** Put into the library of cases. */
    REGISTER,
    /** 表彰. */
    AWARD;

    /** Whether it needs a reason that the authors read. */
    public boolean needsReason() {
        return this == DECLINE || this == WITHDRAW;
    }
}
