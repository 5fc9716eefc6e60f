package jp.hagukumi.learning;

/** How the time of learning counts as service (服務上の扱い). */
public enum TimeKind {
    /** 勤務時間内. */
    DUTY,
    /** 時間外勤務命令. */
    OVERTIME,
    /** 職専免. */
    EXEMPTED,
    /** 自己啓発; never for an obligation. */
    OWN_TIME
}
