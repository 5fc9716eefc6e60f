package jp.hagukumi.demo;

/** 任用区分 with its share among the posts that are not 常勤, its age at hiring and its yearly turnover. */
enum Employment {
    REGULAR("常勤", 0, 22, 0.02),
    FULL_TIME_ANNUAL("会計年度任用フルタイム", 27, 38, 0.12),
    PART_TIME_ANNUAL("会計年度任用パートタイム", 46, 45, 0.15),
    SHORT_BEFORE_RETIREMENT("定年前再任用短時間", 6, 60, 0.15),
    PROVISIONAL_REAPPOINTED("暫定再任用", 11, 61, 0.2),
    FIXED_TERM("任期付", 5, 35, 0.25),
    TEMPORARY("臨時的任用", 5, 30, 0.5),
    SPECIAL("特別職", 0, 58, 0);

    private final String label;
    private final int share;
    private final int ageAtHiring;
    private final double turnover;

    Employment(String label, int share, int ageAtHiring, double turnover) {
        this.label = label;
        this.share = share;
        this.ageAtHiring = ageAtHiring;
        this.turnover = turnover;
    }

    /** The value written in the column 任用区分. */
    String label() {
        return label;
    }

    /** Percent of the posts that are neither 常勤 nor 特別職; all shares sum to 100. */
    int share() {
        return share;
    }

    /** Usual age in years when hired. */
    int ageAtHiring() {
        return ageAtHiring;
    }

    /** Probability, 0–1, of leaving on a 3/31 for another reason than age. */
    double turnover() {
        return turnover;
    }

    /** Whether the person was 常勤 before and comes back under a new number. */
    boolean reappointed() {
        return this == SHORT_BEFORE_RETIREMENT || this == PROVISIONAL_REAPPOINTED;
    }

    /** Whether it is one of the two kinds of 会計年度任用職員. */
    boolean annual() {
        return this == FULL_TIME_ANNUAL || this == PART_TIME_ANNUAL;
    }
}
