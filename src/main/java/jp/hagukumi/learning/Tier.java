package jp.hagukumi.learning;

/** The four tiers of courses, in the order in which they are shown. */
public enum Tier {
    BASIC("basic", "全職員基礎"),
    MANAGEMENT("management", "管理職"),
    PROMOTION("promotion", "推進担当"),
    SPECIALIST("specialist", "専門");

    private final String code;
    private final String label;

    Tier(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As in {@code content/}. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
