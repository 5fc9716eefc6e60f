package jp.hagukumi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hagukumi.learning.Course;
import jp.hagukumi.learning.Lesson;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.LessonHtml;
import jp.hagukumi.platform.content.Problems;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every lesson is worth a clerk's nine minutes: long enough, with a check, a next step and its sources. */
class ContentLessonTest {
    private static final int SHORTEST = 600;
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々]");
    private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)$");
    private static final Pattern UNVERIFIED_SOURCE = Pattern.compile("S\\d、[^\\n]*");
    private static final Pattern HALF_WIDTH = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}][()]|[()][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    @Test
    void every_lesson_teaches_checks_and_sends_the_reader_back_to_work() {
        SoftAssertions softly = new SoftAssertions();
        int lessons = 0;
        for (Definition<Course> course : Content.parsed().all(Course.class)) {
            for (Lesson lesson : course.value().lessons()) {
                lessons++;
                String name = course.code() + " " + lesson.number();
                String text = lesson.markdown();
                int length = japanese(text);
                int checks = LessonHtml.check(lesson.file(), text, new Problems());
                System.out.printf(
                        "%s %s: %d characters, %d checks%n",
                        name, lesson.title().ja(), length, checks);
                softly.assertThat(length).as(name + " length").isGreaterThanOrEqualTo(SHORTEST);
                softly.assertThat(checks).as(name + " checks").isPositive();
                List<String> sections = sections(text);
                softly.assertThat(sections).as(name).endsWith("明日からすること", "出典");
                softly.assertThat(sections).as(name).anyMatch(section -> section.startsWith("事例"));
            }
        }
        softly.assertThat(lessons).isPositive();
        softly.assertAll();
    }

    @Test
    void what_the_author_meant_to_be_bold_is_bold() {
        for (Definition<Course> course : Content.parsed().all(Course.class)) {
            for (Lesson lesson : course.value().lessons()) {
                assertThat(LessonHtml.render(lesson.markdown(), "t", new LessonHtml.Words("a", "b", "c")))
                        .as(course.code() + " " + lesson.file())
                        .doesNotContain("**")
                        .doesNotContain("<pre>")
                        .doesNotContain("<h1")
                        .doesNotContain("&lt;");
            }
        }
    }

    @Test
    void prose_uses_full_width_parentheses_and_marks_what_nobody_verified() {
        for (String path : Content.files().paths()) {
            String text = Content.files().text(path).orElseThrow();
            if (path.startsWith("courses/") || path.startsWith("assessments/")) {
                assertThat(HALF_WIDTH.matcher(text).results().map(match -> near(text, match.start())))
                        .as(path)
                        .isEmpty();
                assertThat(UNVERIFIED_SOURCE
                                .matcher(text)
                                .results()
                                .map(match -> line(text, match.start()))
                                .filter(line -> !line.contains("未検証") && !line.contains("参考値")))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    @Test
    void minutes_add_up() {
        for (Definition<Course> course : Content.parsed().all(Course.class)) {
            Course value = course.value();
            int lessons = value.lessons().stream().mapToInt(Lesson::minutes).sum();
            int test = value.test() == null ? 0 : value.test().minutes();
            assertThat(lessons + test).as(course.code()).isEqualTo(value.minutes());
        }
    }

    private static int japanese(String text) {
        Matcher matcher = JAPANESE.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    private static List<String> sections(String text) {
        List<String> sections = new ArrayList<>();
        SECTION.matcher(text)
                .results()
                .forEach(match -> sections.add(match.group(1).strip()));
        return sections;
    }

    private static String near(String text, int at) {
        return text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 20));
    }

    private static String line(String text, int at) {
        int end = text.indexOf('\n', at);
        return text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
    }
}
