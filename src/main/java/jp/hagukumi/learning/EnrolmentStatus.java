package jp.hagukumi.learning;

/** Where an enrolment stands; 期限超過 is derived from its due date. */
public enum EnrolmentStatus {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED,
    /** The obligation no longer applies; a reason stands beside it. */
    WAIVED;

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return this == NOT_STARTED || this == IN_PROGRESS;
    }
}
