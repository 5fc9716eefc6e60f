package jp.hagukumi.attainment;

/** Where a rating round stands, whatever the day. */
public enum RoundState {
    /** Has no sheets yet. */
    PLANNED,
    OPEN,
    /** Past its last day, or closed by hand before. */
    CLOSED
}
