package jp.hagukumi.organization;

/** Why HR opens somebody's record. The name is what the audit log keeps; for {@link #OTHER} it keeps what was typed. */
public enum ViewingReason {
    /** 問い合わせ対応. */
    INQUIRY,
    /** 研修管理. */
    TRAINING,
    /** 人事異動. */
    TRANSFER,
    /** In the words of whoever looks. */
    OTHER
}
