package jp.hagukumi.demo;

/** 職位 in rising order. */
enum Grade {
    CLERK("主事", 20, 33),
    SENIOR_CLERK("主任", 30, 45),
    SECTION_HEAD("係長級", 38, 58),
    ASSISTANT_MANAGER("課長補佐級", 45, 60),
    MANAGER("課長級", 48, 60),
    DEPUTY_DIRECTOR("次長級", 52, 60),
    DIRECTOR("部長級", 54, 60);

    private final String label;
    private final int youngest;
    private final int oldest;

    Grade(String label, int youngest, int oldest) {
        this.label = label;
        this.youngest = youngest;
        this.oldest = oldest;
    }

    /** The value written in the column 職位. */
    String label() {
        return label;
    }

    /** Usual youngest age in years. */
    int youngest() {
        return youngest;
    }

    /** Usual oldest age in years. */
    int oldest() {
        return oldest;
    }

    /** 管理職: 課長級 and above. */
    boolean managing() {
        return compareTo(MANAGER) >= 0;
    }
}
