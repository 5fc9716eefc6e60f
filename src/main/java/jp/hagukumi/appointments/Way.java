package jp.hagukumi.appointments;

/** How somebody came to a role. */
public enum Way {
    /** The DX office chose. */
    OFFICE,
    /** Applied in an open call (本人手上げ). */
    APPLIED,
    /** The 所属長 nominated in a call. */
    NOMINATED,
    /** Took over from somebody. */
    SUCCEEDED
}
