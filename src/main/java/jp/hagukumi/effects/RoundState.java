package jp.hagukumi.effects;

/** Where a measurement stands. */
public enum RoundState {
    /** The calendar has asked for it. */
    DUE,
    /** Waits for the supervisor. */
    MEASURED,
    /** Waits for the DX office. */
    CONFIRMED,
    /** It counts. */
    FIXED,
    /** Sent back with a reason. */
    RETURNED;

    /** Whether it is up to who reported it. */
    public boolean isOpen() {
        return this == DUE || this == RETURNED;
    }
}
