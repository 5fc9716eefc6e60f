package jp.hagukumi.demo;

/** 部署の種別. */
enum UnitKind {
    DEPARTMENT("部・局"),
    DIVISION("課"),
    SECTION("係"),
    BRANCH("出先");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    /** The value written in the column 種別. */
    String label() {
        return label;
    }
}
