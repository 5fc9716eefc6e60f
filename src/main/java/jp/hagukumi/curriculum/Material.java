package jp.hagukumi.curriculum;

import java.util.Optional;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.QuestionText;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.learning.Course;
import jp.hagukumi.learning.Lesson;
import org.jspecify.annotations.Nullable;

/**
 * A course with its test, as shipped or as a municipality teaches it.
 *
 * @param test null where the course has none
 */
public record Material(Course course, @Nullable TestDefinition test) {
    public Optional<Lesson> lesson(String file) {
        return course.lessons().stream()
                .filter(lesson -> lesson.file().equals(file))
                .findFirst();
    }

    public Optional<Question> question(String id) {
        return test == null
                ? Optional.empty()
                : test.questions().stream()
                        .filter(question -> question.id().equals(id))
                        .findFirst();
    }

    /** The text of a piece as it stands in {@code content/}; empty where there is none. */
    public Optional<String> text(Piece piece) {
        return switch (piece.kind()) {
            case LESSON -> lesson(piece.part()).map(Lesson::markdown);
            case QUESTION -> question(piece.part()).map(QuestionText::write);
        };
    }

    /** Of the course or the test; 0 where there is none. */
    public int version(Piece piece) {
        return switch (piece.kind()) {
            case LESSON -> course.version();
            case QUESTION -> test == null ? 0 : test.version();
        };
    }
}
