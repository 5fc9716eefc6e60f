package jp.hagukumi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.QuestionText;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.curriculum.Export;
import jp.hagukumi.curriculum.Material;
import jp.hagukumi.curriculum.Overlay;
import jp.hagukumi.curriculum.Piece;
import jp.hagukumi.curriculum.rules.Composition;
import jp.hagukumi.curriculum.rules.Finding;
import jp.hagukumi.curriculum.rules.LessonFindings;
import jp.hagukumi.curriculum.rules.QuestionFindings;
import jp.hagukumi.learning.Course;
import jp.hagukumi.learning.Lesson;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Parsed;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.skills.SkillCodes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What editors are told about the shipped content, and what they change of it as files again. */
class CurriculumContentTest {
    private final Parsed parsed = Content.parsed();

    @Test
    void the_shipped_lessons_and_questions_have_nothing_that_must_be_mended() {
        Set<String> skills = SkillCodes.of(parsed);
        int looked = 0;
        for (var definition : parsed.all(Course.class)) {
            Course course = definition.value();
            for (Lesson lesson : course.lessons()) {
                looked++;
                assertThat(LessonFindings.of(course, lesson.file(), lesson.markdown()))
                        .as(course.code() + " " + lesson.file())
                        .isEmpty();
            }
            TestDefinition test = test(course);
            if (test == null) {
                continue;
            }
            for (Question question : test.questions()) {
                looked++;
                assertThat(QuestionFindings.of(course, test, skills, question))
                        .as(question.id())
                        .noneMatch(Finding::error);
            }
        }
        assertThat(looked).isGreaterThan(1_000);
    }

    @Test
    void what_would_not_load_or_gives_the_answer_away_is_told() {
        Course course = course("B02");
        TestDefinition test = Objects.requireNonNull(test(course));
        Question single = test.questions().get(0);
        assertThat(keys(course, test, with(single, "", single.choices(), "")))
                .contains("stem", "explanation")
                .doesNotContain("longest");
        List<Question.Choice> long1 = List.of(
                new Question.Choice("とても長い正しい答えなので目で分かってしまいます", true),
                new Question.Choice("短い", false),
                new Question.Choice("短い", false),
                new Question.Choice("上記すべて", false));
        assertThat(keys(course, test, with(single, single.text(), long1, "なぜなら")))
                .contains("longest", "differ", "allOfTheAbove", "explanationShort");
        assertThat(keys(course, test, with(single, test.questions().get(2).text(), List.of(), "なぜなら")))
                .contains("oneRight", "three");
        assertThat(keys(course, test, test.questions().get(1))).isEmpty();
    }

    @Test
    void what_a_lesson_must_not_hold_is_told() {
        Course course = course("B08");
        Lesson lesson = course.lessons().get(0);
        String hostile = "# 題\n\n<script>alert(1)</script>\n\n[押す](javascript:alert(1))\n\n"
                + "![図](figures/none.svg \"図\")\n\n```check\nquestion: 一つだけ\n```\n";
        assertThat(LessonFindings.of(course, lesson.file(), hostile))
                .extracting(finding -> finding.key().replace("curriculum.finding.", ""))
                .contains("title", "html", "link", "file", "check", "short", "tomorrow", "sources");
        assertThat(LessonFindings.of(course, lesson.file(), "> ".repeat(3_000)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.error()).isTrue());
    }

    @Test
    void what_is_exported_reads_as_what_was_published() {
        ContentFiles files = Content.files();
        Map<String, String> changed = new TreeMap<>();
        for (var definition : parsed.all(Course.class)) {
            Material shipped = new Material(definition.value(), test(definition.value()));
            var exported = Export.of(files, shipped, overlays(shipped));
            assertThat(exported).hasSize(shipped.test() == null ? 2 : 3);
            assertThat(Export.of(files.under(ContentFiles.of(exported)), shipped, overlays(shipped)))
                    .as("the same bytes again")
                    .isEqualTo(exported);
            changed.putAll(exported);
        }
        Parsed again = Parsed.of(files.under(ContentFiles.of(changed)), Content.KINDS, new Problems());
        for (var definition : parsed.all(Course.class)) {
            assertReadsAsPublished(again, definition.value());
        }
    }

    private void assertReadsAsPublished(Parsed again, Course course) {
        Material shipped = new Material(course, test(course));
        Map<String, String> lessons = new LinkedHashMap<>();
        Map<String, Question> questions = new LinkedHashMap<>();
        for (Overlay overlay : overlays(shipped)) {
            if (overlay.piece().kind() == Piece.Kind.LESSON) {
                lessons.put(overlay.piece().part(), overlay.body());
            } else {
                questions.put(
                        overlay.piece().part(),
                        QuestionText.read(overlay.body(), new Problems()).orElseThrow());
            }
        }
        assertThat(again.find(Course.class, course.code()).orElseThrow().value())
                .isEqualTo(Composition.course(course, course.version() + 1, lessons));
        TestDefinition test = shipped.test();
        if (test != null) {
            assertThat(again.find(TestDefinition.class, test.code())
                            .orElseThrow()
                            .value())
                    .isEqualTo(Composition.test(test, test.version() + 1, questions));
        }
    }

    @Test
    void nothing_changed_is_no_file() {
        Course course = course("B02");
        assertThat(Export.of(Content.files(), new Material(course, test(course)), List.of()))
                .isEmpty();
    }

    /** The last lesson and every third question with other words in them. */
    private static List<Overlay> overlays(Material shipped) {
        List<Overlay> overlays = new ArrayList<>();
        Course course = shipped.course();
        Lesson lesson = course.lessons().get(course.lessons().size() - 1);
        overlays.add(overlay(Piece.Kind.LESSON, course, lesson.file(), lesson.markdown() + "\n本町の決まり: #1 \"二\"\n"));
        TestDefinition test = shipped.test();
        Set<String> changed = new HashSet<>();
        for (Question question : test == null ? List.<Question>of() : test.questions()) {
            if (changed.size() % 3 == 0) {
                Question other = with(question, "「本町」: " + question.text() + " #-{}\n二行目", question.choices(), "yes");
                overlays.add(overlay(Piece.Kind.QUESTION, course, question.id(), QuestionText.write(other)));
            }
            changed.add(question.id());
        }
        return overlays;
    }

    private static Overlay overlay(Piece.Kind kind, Course course, String part, String body) {
        return new Overlay(new Piece(kind, course.code(), part), "", course.version(), body);
    }

    private static List<String> keys(Course course, TestDefinition test, Question question) {
        return QuestionFindings.of(course, test, Set.of("F1", "F4", "F5"), question).stream()
                .map(finding -> finding.key().replace("curriculum.finding.", ""))
                .toList();
    }

    private static Question with(Question question, String text, List<Question.Choice> choices, String explanation) {
        return new Question(
                question.id(),
                question.kind(),
                question.module(),
                question.skill(),
                question.level(),
                question.scenario(),
                text,
                choices,
                question.answer(),
                question.items(),
                question.pairs(),
                question.value(),
                question.tolerance(),
                question.unit(),
                question.accepted(),
                explanation,
                question.source());
    }

    private Course course(String code) {
        return parsed.find(Course.class, code).orElseThrow().value();
    }

    private @Nullable TestDefinition test(Course course) {
        return course.test() == null
                ? null
                : parsed.find(TestDefinition.class, course.test().assessment())
                        .orElseThrow()
                        .value();
    }
}
