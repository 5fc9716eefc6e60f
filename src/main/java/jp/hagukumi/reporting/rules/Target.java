package jp.hagukumi.reporting.rules;

/** What the municipality wants to reach by the end of the 年度 (K08, K33). */
public enum Target {
    /** 全職員: the basic courses, everybody. */
    ALL_STAFF(80),
    /** 管理職: all their obligations. */
    MANAGEMENT(100),
    /** 階層別: each tier and all together. */
    TIERS(95);

    private final int percent;

    Target(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }
}
