package jp.hagukumi.learning;

import java.util.Locale;

/** Why a rule, not a person, ended an obligation; stored as its code, shown as a text. */
public enum WaivedReason {
    /** 退職. */
    LEFT,
    /** No longer in the audience. */
    AUDIENCE,
    /** The rule has ended. */
    RULE_ENDED,
    /** The next cycle has begun. */
    SUPERSEDED;

    /** As stored in {@code enrolment.waived_reason}. */
    public String code() {
        return "rule:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
