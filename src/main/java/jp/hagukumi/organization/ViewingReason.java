package jp.hagukumi.organization;

import java.util.List;

/** Why somebody's record is opened. The name is what the audit log keeps; for {@link #OTHER} it keeps what was typed. */
public enum ViewingReason {
    /** 問い合わせ対応. */
    INQUIRY,
    /** 研修管理. */
    TRAINING,
    /** 人事異動. */
    TRANSFER,
    /** In the words of whoever looks. */
    OTHER,
    /** By the person's own supervisor; goes without asking. */
    SUPERVISION;

    /** Those that can be told. */
    public static final List<ViewingReason> CHOICES = List.of(INQUIRY, TRAINING, TRANSFER, OTHER);
}
