package jp.hagukumi.assessment.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.QuestionKind;

/** Small questions of each kind. */
final class Questions {
    private Questions() {}

    /** Choices 0, 1, 2 …; the given ones are right. */
    static Question choices(QuestionKind kind, int size, Integer... right) {
        List<Question.Choice> choices = IntStream.range(0, size)
                .mapToObj(i ->
                        new Question.Choice("choice " + i, Arrays.asList(right).contains(i)))
                .toList();
        return new Question(
                "q", kind, 1, "F1", 1, "", "?", choices, false, List.of(), List.of(), 0, 0, "", List.of(), "", "");
    }

    static Question trueFalse(boolean answer) {
        return new Question(
                "q",
                QuestionKind.TRUE_FALSE,
                1,
                "F1",
                1,
                "",
                "?",
                List.of(),
                answer,
                List.of(),
                List.of(),
                0,
                0,
                "",
                List.of(),
                "",
                "");
    }

    static Question ordering(String... items) {
        return new Question(
                "q",
                QuestionKind.ORDERING,
                1,
                "F1",
                1,
                "",
                "?",
                List.of(),
                false,
                List.of(items),
                List.of(),
                0,
                0,
                "",
                List.of(),
                "",
                "");
    }

    static Question matching(String... leftRight) {
        List<Question.Pair> pairs = IntStream.range(0, leftRight.length / 2)
                .mapToObj(i -> new Question.Pair(leftRight[2 * i], leftRight[2 * i + 1]))
                .toList();
        return new Question(
                "q",
                QuestionKind.MATCHING,
                1,
                "F1",
                1,
                "",
                "?",
                List.of(),
                false,
                List.of(),
                pairs,
                0,
                0,
                "",
                List.of(),
                "",
                "");
    }

    static Question numeric(double value, double tolerance, String unit) {
        return new Question(
                "q",
                QuestionKind.NUMERIC,
                1,
                "F1",
                1,
                "",
                "?",
                List.of(),
                false,
                List.of(),
                List.of(),
                value,
                tolerance,
                unit,
                List.of(),
                "",
                "");
    }

    static Question shortText(String... accepted) {
        return new Question(
                "q",
                QuestionKind.SHORT_TEXT,
                1,
                "F1",
                1,
                "",
                "?",
                List.of(),
                false,
                List.of(),
                List.of(),
                0,
                0,
                "",
                List.of(accepted),
                "",
                "");
    }
}
