package jp.hagukumi.organization;

/** Kind of a 部署. */
public enum UnitKind {
    DEPARTMENT("部・局"),
    SECTION("課"),
    SUBSECTION("係"),
    BRANCH("出先");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
