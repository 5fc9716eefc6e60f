package jp.hagukumi.projects;

import java.util.EnumSet;
import java.util.Set;

/** How far a project is. */
public enum ProjectState {
    /** 選定: assigned, not begun. */
    SELECTED,
    /** 着手. */
    STARTED,
    /** 中間報告: handed in. */
    INTERIM,
    /** 最終報告: handed in, waits for reviewers. */
    REPORTED,
    /** 審査. */
    IN_REVIEW,
    /** 差戻し: the final report has to be revised. */
    RETURNED,
    /** 合格. */
    PASSED,
    /** 不合格. */
    FAILED,
    /** 実装: the new way of working is in use; its effect is measured. */
    LIVE,
    /** 横展開・終了. */
    CLOSED,
    /** 中止. */
    STOPPED;

    private static final Set<ProjectState> WITH_TEAM = EnumSet.of(SELECTED, STARTED, INTERIM, RETURNED);
    private static final Set<ProjectState> ENDED = EnumSet.of(FAILED, CLOSED, STOPPED);

    /** Whether the team has something to do for the final report, so that it can be late. */
    public boolean isWithTeam() {
        return WITH_TEAM.contains(this);
    }

    /** Whether the team writes its log, measurements, sheets and files. */
    public boolean isOpenForWork() {
        return isWithTeam() && this != SELECTED;
    }

    /** Whether the new way of working is in use, so that it has an outcome. */
    public boolean hasOutcome() {
        return this == LIVE || this == CLOSED;
    }

    public boolean isEnded() {
        return ENDED.contains(this);
    }

    /** Whether it passed, whatever came after. */
    public boolean isAccepted() {
        return this == PASSED || this == LIVE || this == CLOSED;
    }
}
