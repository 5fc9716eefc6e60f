package jp.hagukumi.learning.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.hagukumi.learning.Course;
import org.jspecify.annotations.Nullable;

/** When a course is complete: every lesson understood, its test passed, its consent given in the asked version. */
public final class CompletionRule {
    private CompletionRule() {}

    /**
     * What a person has done in one enrolment.
     *
     * @param understood numbers of lessons
     * @param passedPercent of the passed test, null while none is passed
     * @param consentVersion highest version consented to, 0 without any
     */
    public record Snapshot(
            Set<Integer> understood, @Nullable Integer passedPercent, int consentVersion) {}

    /** Complete, or what is missing in the order in which it is done. */
    public sealed interface Decision permits Granted, Withheld {}

    public record Granted() implements Decision {}

    public record Withheld(List<Unmet> unmet) implements Decision {}

    /** One thing that is missing. */
    public sealed interface Unmet permits Lessons, Test, Consent {}

    /** @param numbers of the lessons not yet understood, ascending */
    public record Lessons(List<Integer> numbers) implements Unmet {}

    public record Test(String assessment) implements Unmet {}

    public record Consent(int version) implements Unmet {}

    public static Decision evaluate(Course course, Snapshot snapshot) {
        List<Unmet> unmet = new ArrayList<>();
        List<Integer> missing = course.lessons().stream()
                .map(lesson -> lesson.number())
                .filter(number -> !snapshot.understood().contains(number))
                .toList();
        if (!missing.isEmpty()) {
            unmet.add(new Lessons(missing));
        }
        if (course.test() != null && snapshot.passedPercent() == null) {
            unmet.add(new Test(course.test().assessment()));
        }
        if (course.consent() != null
                && snapshot.consentVersion() < course.consent().version()) {
            unmet.add(new Consent(course.consent().version()));
        }
        return unmet.isEmpty() ? new Granted() : new Withheld(List.copyOf(unmet));
    }
}
