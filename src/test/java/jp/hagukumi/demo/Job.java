package jp.hagukumi.demo;

/** 職種 of a person, and what is typical of it. */
enum Job {
    GENERAL("一般行政", 0.45),
    CIVIL("土木", 0.15),
    ARCHITECTURE("建築", 0.25),
    NURSE("保健師", 0.95),
    CHILDCARE("保育士", 0.94),
    FIRE("消防", 0.05),
    LABOUR("技能労務", 0.25),
    LIBRARIAN("司書", 0.75),
    IT("情報", 0.25),
    WELFARE("社会福祉", 0.6);

    private final String label;
    private final double women;

    Job(String label, double women) {
        this.label = label;
        this.women = women;
    }

    /** The value written in the column 職種. */
    String label() {
        return label;
    }

    /** Share of women, 0–1. */
    double women() {
        return women;
    }

    /** The job written as {@code label}; it must be one of these. */
    static Job of(String label) {
        for (Job job : values()) {
            if (job.label.equals(label)) {
                return job;
            }
        }
        throw new IllegalArgumentException("no such 職種: " + label);
    }
}
