package jp.hagukumi.projects;

/** How the time of work on a project counts as service (服務上の扱い). */
public enum WorkTime {
    /** 勤務時間内. */
    DUTY,
    /** 時間外勤務命令. */
    OVERTIME,
    /** 職専免. */
    EXEMPTED,
    /** 自己啓発. */
    OWN_TIME
}
