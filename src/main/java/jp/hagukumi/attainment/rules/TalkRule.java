package jp.hagukumi.attainment.rules;

import org.jspecify.annotations.Nullable;

/** 面談: when two views of one skill lie so far apart that people should talk before a level is settled. */
public final class TalkRule {
    /** Levels between two views. */
    public static final int APART = 2;

    private TalkRule() {}

    /**
     * Whether self-rating lies two levels or more from what the supervisor says or what was measured.
     *
     * @param self null: not rated
     * @param tested null: not measured
     * @param supervisor null: not said yet
     */
    public static boolean isNeeded(@Nullable Integer self, @Nullable Integer tested, @Nullable Integer supervisor) {
        return isApart(self, tested) || isApart(self, supervisor);
    }

    private static boolean isApart(@Nullable Integer one, @Nullable Integer other) {
        return one != null && other != null && Math.abs(one - other) >= APART;
    }
}
