package jp.hagukumi.appointments;

/** Why an appointment ended before its term did. */
public enum EndedAs {
    /** It did not: it runs to the end of its term. */
    NOT,
    /** By their own wish. */
    STEPPED_DOWN,
    /** Moved to another unit. */
    TRANSFERRED,
    /** Left the service. */
    LEFT,
    /** Somebody else took over. */
    SUCCEEDED,
    /** It should never have been. */
    MISTAKEN;

    static EndedAs ofColumn(String column) {
        return column.isEmpty() ? NOT : valueOf(column);
    }

    /** Whether the DX office may name it. */
    public boolean isReason() {
        return this != NOT && this != SUCCEEDED;
    }
}
