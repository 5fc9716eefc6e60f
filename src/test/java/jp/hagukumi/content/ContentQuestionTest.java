package jp.hagukumi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.QuestionKind;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.learning.Course;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.Parsed;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The banks are large and varied enough, and knowing nothing does not help in them. */
class ContentQuestionTest {
    private static final Pattern FORBIDDEN =
            Pattern.compile("上記.{0,3}すべて|以上.{0,3}すべて|すべて正しい|全て正しい|どれも正しい|いずれでもない|該当なし|どれでもない");
    private static final int FEWEST_QUESTIONS = 30;
    private static final int FEWEST_PER_LESSON = 6;
    private static final int FEWEST_KINDS = 4;
    /** How much better than chance a blind player may do in one bank. */
    private static final double MARGIN = 0.10;
    /** Characters by which two choices may differ without the eye telling them apart. */
    private static final int LOOKS_THE_SAME = 2;

    private final Parsed parsed = Content.parsed();

    @Test
    void every_bank_is_large_enough_and_asks_in_several_ways() {
        SoftAssertions softly = new SoftAssertions();
        for (Definition<Course> definition : parsed.all(Course.class)) {
            Course course = definition.value();
            if (course.test() == null) {
                continue;
            }
            TestDefinition test = bank(course.test().assessment());
            Map<Integer, Long> perLesson = test.questions().stream()
                    .collect(Collectors.groupingBy(Question::module, TreeMap::new, Collectors.counting()));
            Map<QuestionKind, Long> perKind = test.questions().stream()
                    .collect(Collectors.groupingBy(Question::kind, TreeMap::new, Collectors.counting()));
            System.out.printf(
                    "%s: %d questions, by lesson %s, by kind %s%n",
                    test.code(), test.questions().size(), perLesson, perKind);
            softly.assertThat(test.questions()).as(test.code()).hasSizeGreaterThanOrEqualTo(FEWEST_QUESTIONS);
            softly.assertThat(perKind.keySet()).as(test.code()).hasSizeGreaterThanOrEqualTo(FEWEST_KINDS);
            softly.assertThat(perLesson.keySet())
                    .as(test.code())
                    .hasSize(course.lessons().size());
            softly.assertThat(perLesson.values()).as(test.code()).allMatch(count -> count >= FEWEST_PER_LESSON);
            for (TestDefinition.Draw draw : test.blueprint()) {
                softly.assertThat(test.questions().stream()
                                .filter(question -> question.skill().equals(draw.skill())))
                        .as(test.code() + " " + draw.skill())
                        .hasSizeGreaterThanOrEqualTo(2 * draw.count());
            }
            for (Question question : test.questions()) {
                softly.assertThat(question.level())
                        .as(question.id() + " asks for more than the course teaches")
                        .isLessThanOrEqualTo(course.skills().getOrDefault(question.skill(), 0));
            }
        }
        softly.assertAll();
    }

    @Test
    void no_question_stands_twice_and_none_hides_behind_all_of_the_above() {
        Map<String, String> seen = new HashMap<>();
        for (Definition<TestDefinition> test : parsed.all(TestDefinition.class)) {
            for (Question question : test.value().questions()) {
                String text = (question.scenario() + question.text()).replaceAll("[\\s、。「」]", "");
                assertThat(seen.putIfAbsent(text, question.id()))
                        .as(question.id())
                        .isNull();
                assertThat(question.choices())
                        .as(question.id())
                        .noneMatch(choice -> FORBIDDEN.matcher(choice.text()).find());
            }
        }
    }

    @Test
    void a_player_who_picks_by_length_or_place_does_no_better_than_chance() {
        Map<String, ToDoubleFunction<List<Question.Choice>>> players = new TreeMap<>();
        players.put("the longest", choices -> hit(choices, choice -> length(choice)));
        players.put("the shortest", choices -> hit(choices, choice -> -length(choice)));
        IntStream.range(0, 4)
                .forEach(place -> players.put(
                        "place " + (place + 1),
                        choices ->
                                choices.get(Math.min(place, choices.size() - 1)).correct() ? 1 : 0));
        SoftAssertions softly = new SoftAssertions();
        for (Definition<TestDefinition> test : parsed.all(TestDefinition.class)) {
            List<List<Question.Choice>> played = test.value().questions().stream()
                    .map(Question::choices)
                    .filter(choices ->
                            choices.stream().filter(Question.Choice::correct).count() == 1)
                    .toList();
            double chance = average(played, choices -> 1.0 / choices.size());
            players.forEach((name, player) -> {
                double rate = average(played, player);
                System.out.printf("%s picking %s: %.2f, chance %.2f%n", test.code(), name, rate, chance);
                softly.assertThat(rate).as(test.code() + " picking " + name).isLessThanOrEqualTo(chance + MARGIN);
            });
        }
        softly.assertAll();
    }

    @Test
    void answering_always_right_or_always_wrong_fails() {
        for (Definition<TestDefinition> test : parsed.all(TestDefinition.class)) {
            List<Question> statements = test.value().questions().stream()
                    .filter(question -> question.kind() == QuestionKind.TRUE_FALSE)
                    .toList();
            long right = statements.stream().filter(Question::answer).count();
            assertThat(Math.abs(2 * right - statements.size())).as(test.code()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void ticking_everything_is_never_right() {
        assertThat(parsed.all(TestDefinition.class).stream()
                        .flatMap(test -> test.value().questions().stream())
                        .filter(question -> question.kind() == QuestionKind.MULTIPLE))
                .isNotEmpty()
                .allSatisfy(question ->
                        assertThat(question.choices()).as(question.id()).anyMatch(choice -> !choice.correct()));
    }

    private TestDefinition bank(String code) {
        return parsed.find(TestDefinition.class, code).orElseThrow().value();
    }

    private static double average(List<List<Question.Choice>> played, ToDoubleFunction<List<Question.Choice>> player) {
        return played.stream().mapToDouble(player).average().orElseThrow();
    }

    /** How likely the player hits who picks any of those that look the most extreme. */
    private static double hit(List<Question.Choice> choices, ToIntFunction<Question.Choice> measure) {
        int extreme = choices.stream().mapToInt(measure).max().orElseThrow();
        List<Question.Choice> picked = choices.stream()
                .filter(choice -> extreme - measure.applyAsInt(choice) <= LOOKS_THE_SAME)
                .toList();
        return (double) picked.stream().filter(Question.Choice::correct).count() / picked.size();
    }

    private static int length(Question.Choice choice) {
        return choice.text().length();
    }
}
