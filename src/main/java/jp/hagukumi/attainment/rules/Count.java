package jp.hagukumi.attainment.rules;

/**
 * A count of people as it may be shown. To whom people are not in their line or in their charge, fewer than five are
 * withheld and other counts are rounded. That keeps small counts from being read off one view. It is no proof against who
 * compares several views, of units within units or of different days, and knows by whom these differ.
 *
 * @param people 0 where it is not shown
 */
public record Count(int people, State state) {
    /** Fewer are withheld (domain, reporting; screens, Look). */
    public static final int FEWEST = 5;

    static final int STEP = 5;

    /** One to four, or any number out of a group of one to four. */
    public static final Count FEW = new Count(0, State.FEW);
    /** Any number: it would tell too much about a small group, or a count beside it would. */
    public static final Count HIDDEN = new Count(0, State.HIDDEN);

    /** What is shown. */
    public enum State {
        SHOWN,
        FEW,
        HIDDEN
    }

    /** For those who may know the names. */
    public static Count exact(int people) {
        return new Count(people, State.SHOWN);
    }

    /** For peers: 0, 「5人未満」, or a multiple of five at most two off. */
    public static Count coarse(int people) {
        return people > 0 && people < FEWEST ? FEW : exact((people + STEP / 2) / STEP * STEP);
    }

    /**
     * For peers, out of a group whose size they know: of fewer than {@link Disclosure#FEWEST} people nothing is told that
     * does not follow from the size, not even a 0.
     */
    public static Count coarse(int people, int group) {
        if (group == 0 || group >= Disclosure.FEWEST) {
            return coarse(people);
        }
        return group < FEWEST ? FEW : HIDDEN;
    }

    public boolean isShown() {
        return state == State.SHOWN;
    }

    /** The least and the most that a peer can take it for. */
    Range range() {
        if (state == State.FEW) {
            return new Range(1, FEWEST - 1);
        }
        if (state == State.HIDDEN) {
            return new Range(0, Integer.MAX_VALUE / Distribution.CELLS);
        }
        return people == 0 ? new Range(0, 0) : new Range(Math.max(FEWEST, people - STEP / 2), people + STEP / 2);
    }
}
