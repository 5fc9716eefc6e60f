package jp.hagukumi.organization;

/** What an account may do beyond being a member of the staff; dated in {@code account_role} and {@code designation}. */
public enum Role {
    /** Everyone who can sign in; derived. */
    EMPLOYEE,
    /** Heads a unit on that day; derived from the posting. */
    SUPERVISOR,
    /** From outside (外部人材) without a posting on that day; derived. Sees the projects they have to do with, nothing else. */
    GUEST,
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
