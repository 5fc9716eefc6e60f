package jp.hagukumi.organization;

/** 職位 in ascending order; a municipality's own names map onto these seven. */
public enum Grade {
    STAFF(1, "主事"),
    SENIOR_STAFF(2, "主任"),
    CHIEF(3, "係長級"),
    ASSISTANT_MANAGER(4, "課長補佐級"),
    MANAGER(5, "課長級"),
    DEPUTY_DIRECTOR(6, "次長級"),
    DIRECTOR(7, "部長級");

    private final int rank;
    private final String label;

    Grade(int rank, String label) {
        this.rank = rank;
        this.label = label;
    }

    /** As in the import files and on screens. */
    public String label() {
        return label;
    }

    /** As stored: 1 for 主事 to 7 for 部長級. */
    public int rank() {
        return rank;
    }

    /** The grade with the given rank, 1 to 7. */
    public static Grade ofRank(int rank) {
        return values()[rank - 1];
    }

    /** 管理職: 課長級 and above (default of domain.md; a setting of the municipality may move it). */
    public boolean isManagement() {
        return compareTo(MANAGER) >= 0;
    }
}
