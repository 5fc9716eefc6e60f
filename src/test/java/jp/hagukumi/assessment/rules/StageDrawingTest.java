package jp.hagukumi.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.QuestionKind;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.platform.Localized;
import org.junit.jupiter.api.Test;

class StageDrawingTest {
    private static final TestDefinition BANK = bank();

    @Test
    void two_questions_of_the_level_are_drawn_for_each_skill() {
        List<Question> drawn = draw(List.of("E1", "E2"), 1, Set.of(), 7);
        assertThat(drawn).hasSize(4).allMatch(question -> question.level() == 1);
        assertThat(drawn).filteredOn(question -> question.skill().equals("E1")).hasSize(2);
    }

    @Test
    void questions_seen_last_time_come_only_where_there_are_no_others() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(draw(List.of("E1"), 1, Set.of("E1-1-1", "E1-1-3"), seed))
                    .extracting(Question::id)
                    .containsExactlyInAnyOrder("E1-1-2", "E1-1-4");
            assertThat(draw(List.of("E1"), 1, Set.of("E1-1-1", "E1-1-2", "E1-1-3"), seed))
                    .extracting(Question::id)
                    .contains("E1-1-4");
        }
    }

    @Test
    void every_question_comes_some_time() {
        Set<String> ids = new HashSet<>();
        new Random(7).longs(50).forEach(seed -> draw(List.of("E2"), 2, Set.of(), seed)
                .forEach(question -> ids.add(question.id())));
        assertThat(ids).hasSize(4);
    }

    @Test
    void a_bank_with_too_few_questions_asks_nothing() {
        assertThat(StageDrawing.canAsk(BANK, "E1", 2)).isTrue();
        assertThat(StageDrawing.canAsk(BANK, "E3", 1)).isFalse();
        assertThatThrownBy(() -> draw(List.of("E3"), 1, Set.of(), 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Question> draw(List<String> skills, int level, Set<String> seen, long seed) {
        return StageDrawing.draw(BANK, skills, level, seen, seed).stream()
                .map(DrawnQuestion::question)
                .toList();
    }

    private static TestDefinition bank() {
        List<Question> questions = Stream.of("E1", "E2")
                .flatMap(skill -> IntStream.rangeClosed(1, 2).boxed().flatMap(level -> IntStream.rangeClosed(1, 4)
                        .mapToObj(n -> question(skill, level, n))))
                .toList();
        return new TestDefinition("SKILL-E", 1, new Localized("試し", ""), 60, 30, 0, List.of(), questions);
    }

    private static Question question(String skill, int level, int number) {
        return new Question(
                skill + "-" + level + "-" + number,
                QuestionKind.TRUE_FALSE,
                1,
                skill,
                level,
                "",
                "?",
                List.of(),
                true,
                List.of(),
                List.of(),
                0,
                0,
                "",
                List.of(),
                "!",
                "-");
    }
}
