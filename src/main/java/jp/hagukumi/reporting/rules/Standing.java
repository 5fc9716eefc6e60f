package jp.hagukumi.reporting.rules;

/** How a rate stands against its target, in a word and a colour. */
public enum Standing {
    REACHED("ok"),
    /** Less than 15 points below. */
    WATCH("warn"),
    ACT("bad"),
    /** Nobody to measure. */
    UNKNOWN("");

    private static final int WATCH_POINTS = 15;

    private final String tag;

    Standing(String tag) {
        this.tag = tag;
    }

    /** Class of the tag on the page. */
    public String tag() {
        return tag;
    }

    public static Standing of(Rate rate, int targetPercent) {
        if (!rate.isKnown()) {
            return UNKNOWN;
        }
        if (rate.reaches(targetPercent)) {
            return REACHED;
        }
        return rate.reaches(targetPercent - WATCH_POINTS) ? WATCH : ACT;
    }
}
