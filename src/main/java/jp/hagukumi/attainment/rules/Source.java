package jp.hagukumi.attainment.rules;

/** Where evidence for a level comes from, and how high it can lift the confirmed level (domain, skills and attainment). */
public enum Source {
    /** What the person says; never lifts the confirmed level. */
    SELF(-1),
    /** A course without a test. */
    COURSE(2),
    /** A course with its test, the skill assessment, or the examination of a qualification. */
    TEST(2),
    /** Work that the supervisor has seen. */
    SUPERVISOR(3),
    /** The review of a PBL project, or a panel. */
    REVIEW(4);

    private final int cap;

    Source(int cap) {
        this.cap = cap;
    }

    /** Whether it counts for 確認済 at all. */
    public boolean confirms() {
        return cap >= 0;
    }

    /** The level that counts for 確認済 where this source tells {@code level}. */
    public int capped(int level) {
        return Math.min(level, cap);
    }
}
