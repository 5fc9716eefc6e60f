package jp.hagukumi.curriculum;

/**
 * What is edited, compared and published as one.
 *
 * @param course code of the course that it belongs to
 * @param part file of the lesson, or id of the question in the bank of the course
 */
public record Piece(Kind kind, String course, String part) {
    public enum Kind {
        LESSON,
        QUESTION
    }
}
