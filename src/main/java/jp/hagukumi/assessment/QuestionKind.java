package jp.hagukumi.assessment;

/** How a question is answered (domain.md, assessment). */
public enum QuestionKind {
    SINGLE("single"),
    MULTIPLE("multiple"),
    TRUE_FALSE("true-false"),
    ORDERING("ordering"),
    MATCHING("matching"),
    NUMERIC("numeric"),
    SHORT_TEXT("short-text"),
    /** A situation, then choices of which one or more are right. */
    CASE("case");

    private final String code;

    QuestionKind(String code) {
        this.code = code;
    }

    /** As in {@code content/}. */
    public String code() {
        return code;
    }
}
