package jp.hagukumi.appointments;

/** How time for study counts. */
public enum StudyKind {
    /** 勤務時間内 */
    WORKING_HOURS,
    /** 時間外勤務命令 */
    OVERTIME_ORDERED,
    /** 職務専念義務の免除 */
    DUTY_EXEMPT,
    /** 自己啓発 */
    OWN_TIME
}
