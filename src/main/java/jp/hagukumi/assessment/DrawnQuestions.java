package jp.hagukumi.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.assessment.rules.DrawnQuestion;

/** Brings the rows of an attempt together with the questions of its test. */
final class DrawnQuestions {
    private final Map<String, Question> byId;

    DrawnQuestions(TestDefinition test) {
        byId = test.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
    }

    /** The question as drawn; empty where a correction of the content has since removed it. */
    Optional<DrawnQuestion> of(KeptAnswer row) {
        return Optional.ofNullable(byId.get(row.questionId()))
                .map(question -> new DrawnQuestion(question, order(row.optionOrder(), options(question))));
    }

    static int options(Question question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE, CASE -> question.choices().size();
            case ORDERING -> question.items().size();
            case MATCHING -> question.pairs().size();
            case TRUE_FALSE, NUMERIC, SHORT_TEXT -> 0;
        };
    }

    /** The order as kept, fitted to the options there are now. */
    private static List<Integer> order(String kept, int options) {
        IntStream numbers = kept.isEmpty()
                ? IntStream.empty()
                : Arrays.stream(kept.split(",")).mapToInt(Integer::parseInt);
        return IntStream.concat(numbers, IntStream.range(0, options))
                .filter(index -> index < options)
                .distinct()
                .boxed()
                .toList();
    }
}
