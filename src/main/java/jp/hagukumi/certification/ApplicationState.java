package jp.hagukumi.certification;

/** How far an application is. */
public enum ApplicationState {
    /** Waits for the supervisor. */
    APPLIED,
    /** Confirmed by the supervisor, waits for HR. */
    CONFIRMED,
    GRANTED,
    /** Sent back with a reason. */
    RETURNED,
    WITHDRAWN;

    /** Whether somebody still has to decide. */
    public boolean isOpen() {
        return this == APPLIED || this == CONFIRMED;
    }
}
