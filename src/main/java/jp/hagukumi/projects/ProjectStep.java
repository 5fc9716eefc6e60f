package jp.hagukumi.projects;

/** What somebody did with a project, as it stands in its log. */
public enum ProjectStep {
    ASSIGNED,
    TAKEN_OVER,
    STARTED,
    INTERIM_HANDED_IN,
    FINAL_HANDED_IN,
    RETURNED,
    REVIEW_OPENED,
    TALKED,
    PASSED,
    FAILED,
    TAKEN_BACK,
    WENT_LIVE,
    OUTCOME_FIXED,
    CLOSED,
    STOPPED,
    DUE_CHANGED,
    TEAM_CHANGED
}
