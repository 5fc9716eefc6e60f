package jp.hagukumi.curriculum.rules;

import java.util.List;
import java.util.Map;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.learning.Course;
import jp.hagukumi.learning.Lesson;

/** What is shipped with ours over it; a piece that is no longer shipped is passed over. */
public final class Composition {
    private Composition() {}

    /** @param lessons Markdown by file */
    public static Course course(Course shipped, int version, Map<String, String> lessons) {
        List<Lesson> taught = shipped.lessons().stream()
                .map(lesson -> new Lesson(
                        lesson.number(),
                        lesson.file(),
                        lesson.title(),
                        lesson.minutes(),
                        lessons.getOrDefault(lesson.file(), lesson.markdown())))
                .toList();
        return new Course(
                shipped.code(),
                version,
                shipped.tier(),
                shipped.title(),
                shipped.summary(),
                shipped.objectives(),
                shipped.minutes(),
                shipped.skills(),
                shipped.prerequisites(),
                taught,
                shipped.test(),
                shipped.consent(),
                shipped.sources(),
                shipped.figures(),
                shipped.templates());
    }

    /** @param questions by id */
    public static TestDefinition test(TestDefinition shipped, int version, Map<String, Question> questions) {
        return new TestDefinition(
                shipped.code(),
                version,
                shipped.title(),
                shipped.passMark(),
                shipped.timeLimitMinutes(),
                shipped.maxAttempts(),
                shipped.blueprint(),
                shipped.questions().stream()
                        .map(question -> questions.getOrDefault(question.id(), question))
                        .toList());
    }
}
