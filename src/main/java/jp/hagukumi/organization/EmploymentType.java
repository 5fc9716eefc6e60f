package jp.hagukumi.organization;

/** 任用区分 (地方公務員法). */
public enum EmploymentType {
    PERMANENT("常勤"),
    REAPPOINTED_SHORT_TIME("定年前再任用短時間"),
    REAPPOINTED_PROVISIONAL("暫定再任用"),
    FISCAL_YEAR_FULL_TIME("会計年度任用フルタイム"),
    FISCAL_YEAR_PART_TIME("会計年度任用パートタイム"),
    FIXED_TERM("任期付"),
    TEMPORARY("臨時的任用"),
    /** 首長, 副市長, 教育長 …: outside every figure and list. */
    SPECIAL("特別職"),
    EXTERNAL("外部人材");

    private final String label;

    EmploymentType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** 会計年度任用職員, for whom several rules are a choice of the municipality. */
    public boolean isFiscalYear() {
        return this == FISCAL_YEAR_FULL_TIME || this == FISCAL_YEAR_PART_TIME;
    }
}
