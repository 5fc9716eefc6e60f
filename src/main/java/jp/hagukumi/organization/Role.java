package jp.hagukumi.organization;

/** What an account may do beyond being a member of the staff; dated in {@code account_role} and {@code designation}. */
public enum Role {
    /** Everyone who can sign in; derived. */
    EMPLOYEE,
    /** Heads a unit on that day; derived from the posting. */
    SUPERVISOR,
    HR,
    DX_OFFICE,
    DX_LEADER,
    REVIEWER,
    INSTRUCTOR,
    CONTENT_EDITOR,
    ADMIN,
    /** Sees aggregates over municipalities, never a name. */
    JOINT_ANALYST
}
