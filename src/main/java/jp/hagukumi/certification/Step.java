package jp.hagukumi.certification;

/** What somebody decided about a certification. */
public enum Step {
    APPLIED,
    WITHDRAWN,
    /** By the supervisor. */
    CONFIRMED,
    INTERVIEWED,
    /** By the panel, told by HR. */
    PANEL,
    RETURNED,
    GRANTED,
    /** Granted by a document in place of the requirements. */
    EXCEPTION,
    REVOKED
}
