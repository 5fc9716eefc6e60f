package jp.hagukumi.learning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.hagukumi.learning.Course;
import jp.hagukumi.learning.Lesson;
import jp.hagukumi.learning.Tier;
import jp.hagukumi.learning.rules.CompletionRule.Snapshot;
import jp.hagukumi.platform.Localized;
import org.junit.jupiter.api.Test;

class CompletionRuleTest {
    private static final Localized TITLE = new Localized("題", "");

    @Test
    void everythingDoneCompletesTheCourse() {
        assertThat(CompletionRule.evaluate(course(2, true, 1), new Snapshot(Set.of(1, 2), 80, 1)))
                .isInstanceOf(CompletionRule.Granted.class);
    }

    @Test
    void whatIsMissingIsNamedInTheOrderOfDoing() {
        assertThat(CompletionRule.evaluate(course(3, true, 2), new Snapshot(Set.of(2), null, 1)))
                .isEqualTo(new CompletionRule.Withheld(List.of(
                        new CompletionRule.Lessons(List.of(1, 3)),
                        new CompletionRule.Test("T"),
                        new CompletionRule.Consent(2))));
    }

    @Test
    void aConsentToAnEarlierVersionIsNotEnough() {
        assertThat(CompletionRule.evaluate(course(1, false, 2), new Snapshot(Set.of(1), null, 1)))
                .isEqualTo(new CompletionRule.Withheld(List.of(new CompletionRule.Consent(2))));
    }

    @Test
    void aCourseWithoutTestAndConsentAsksForItsLessonsOnly() {
        assertThat(CompletionRule.evaluate(course(1, false, 0), new Snapshot(Set.of(1), null, 0)))
                .isInstanceOf(CompletionRule.Granted.class);
    }

    private static Course course(int lessons, boolean test, int consentVersion) {
        return new Course(
                "X",
                1,
                Tier.BASIC,
                TITLE,
                TITLE,
                List.of(),
                30,
                Map.of(),
                List.of(),
                IntStream.rangeClosed(1, lessons)
                        .mapToObj(number -> new Lesson(number, number + ".md", TITLE, 5, ""))
                        .toList(),
                test ? new Course.CourseTest("T", 10) : null,
                consentVersion == 0 ? null : new Course.Consent(consentVersion, TITLE, ""),
                List.of(),
                List.of(),
                List.of());
    }
}
