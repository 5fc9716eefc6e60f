package jp.hagukumi.attainment.rules;

/** How much of the counts of a group a viewer is shown. */
public enum Disclosure {
    /** For those who may know the names. */
    EXACT,
    /** For peers: small counts withheld, others rounded. */
    COARSE,
    /** For peers: nothing about levels. */
    NONE;

    /** Peers are shown nothing by level of fewer people. */
    public static final int FEWEST = 20;

    /**
     * For peers the group has to be of {@link #FEWEST} people, and those whom a filter leaves out of it as well: else the
     * filtered map and the whole one, side by side, would tell about them.
     *
     * @param leftOut people of the same units whom a filter leaves out
     */
    public static Disclosure of(boolean peers, int people, int leftOut) {
        if (!peers) {
            return EXACT;
        }
        return people < FEWEST || leftOut > 0 && leftOut < FEWEST ? NONE : COARSE;
    }

    /** A count of people out of the group, as it is shown. */
    public Count count(int people) {
        return switch (this) {
            case EXACT -> Count.exact(people);
            case COARSE -> Count.coarse(people);
            case NONE -> Count.HIDDEN;
        };
    }
}
