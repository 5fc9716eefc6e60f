package jp.hagukumi.assessment.rules;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.assessment.Question;

/** Answers drawn questions as somebody who knows would. */
public final class Answering {
    private Answering() {}

    public static String rightly(DrawnQuestion drawn) {
        Question question = drawn.question();
        return switch (question.kind()) {
            case SINGLE, MULTIPLE, CASE ->
                IntStream.range(0, drawn.order().size())
                        .filter(shown ->
                                question.choices().get(drawn.order().get(shown)).correct())
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(","));
            case TRUE_FALSE -> String.valueOf(question.answer());
            case ORDERING ->
                drawn.order().stream().map(index -> String.valueOf(index + 1)).collect(Collectors.joining(","));
            case MATCHING ->
                IntStream.range(0, drawn.order().size())
                        .mapToObj(left -> String.valueOf(drawn.order().indexOf(left)))
                        .collect(Collectors.joining(","));
            case NUMERIC -> String.valueOf(question.value());
            case SHORT_TEXT -> question.accepted().get(0);
        };
    }

    /** A wrong answer that fits. */
    public static String wrongly(DrawnQuestion drawn) {
        Question question = drawn.question();
        return switch (question.kind()) {
            case SINGLE, MULTIPLE, CASE ->
                String.valueOf(IntStream.range(0, drawn.order().size())
                        .filter(shown -> !question.choices()
                                .get(drawn.order().get(shown))
                                .correct())
                        .findFirst()
                        .orElseThrow());
            case TRUE_FALSE -> String.valueOf(!question.answer());
            case ORDERING, MATCHING -> {
                List<String> right = Arrays.asList(rightly(drawn).split(","));
                Collections.reverse(right);
                yield String.join(",", right);
            }
            case NUMERIC -> String.valueOf(question.value() + question.tolerance() + 1);
            case SHORT_TEXT -> "違う答え";
        };
    }
}
