package jp.hagukumi.proposals.rules;

/** Whether names are kept from somebody who looks at a proposal. */
public final class Anonymity {
    private Anonymity() {}

    /**
     * In an anonymous contest that is not decided, from all but its authors and the secretariat, and of the secretariat from
     * those who judge.
     *
     * @param undecided whether it takes part in an anonymous contest that is not decided yet
     */
    public static boolean hides(boolean undecided, boolean author, boolean secretariat, boolean judge) {
        return undecided && !author && (judge || !secretariat);
    }
}
