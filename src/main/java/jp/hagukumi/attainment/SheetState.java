package jp.hagukumi.attainment;

/** Where a person's sheet of a rating round stands. */
public enum SheetState {
    /** With the person. */
    OPEN,
    /** With the supervisor, who has not begun; can be taken back. */
    HANDED_IN,
    /** The supervisor has begun. */
    CONFIRMING,
    CONFIRMED;

    public boolean isHandedIn() {
        return this != OPEN;
    }
}
