package jp.hagukumi.appointments.rules;

/** Whether a unit has somebody in a role on a day; only the first two count for 設置率. */
public enum UnitState {
    /** Somebody is appointed, belongs to the unit and is at work. */
    COVERED,
    /** Whoever is appointed belongs to the unit but is absent, so that nobody acts but perhaps a deputy. */
    ABSENT,
    /** There is a deputy only. */
    DEPUTY_ONLY,
    /** Whoever is appointed has moved to another unit or left. */
    MOVED,
    /** Nobody is appointed. */
    NOBODY;

    public boolean counts() {
        return this == COVERED || this == ABSENT;
    }
}
