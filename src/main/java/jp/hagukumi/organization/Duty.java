package jp.hagukumi.organization;

/** 本務兼務区分 of a posting. A person has at most one MAIN posting on any day; counts go by it. */
public enum Duty {
    MAIN("本務"),
    ADDITIONAL("兼務"),
    JOINT("併任"),
    DISPATCHED("派遣"),
    SECONDED("出向");

    private final String label;

    Duty(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
