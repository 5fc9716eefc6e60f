package jp.hagukumi.assessment.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.assessment.Question;

/**
 * Answers as lines one can read. True-false gives {@code true} or {@code false}, which the page puts into words; an
 * answer not given has no line.
 */
public final class Wording {
    private static final String NOTHING = "–";

    private Wording() {}

    /** What the person answered. */
    public static List<String> given(DrawnQuestion drawn, String answer) {
        if (answer.isBlank() || !AnswerText.fits(drawn, answer)) {
            return List.of();
        }
        Question question = drawn.question();
        return switch (question.kind()) {
            case SINGLE, MULTIPLE, CASE ->
                AnswerText.numbers(answer).stream()
                        .map(position -> question.choices()
                                .get(drawn.order().get(position))
                                .text())
                        .toList();
            case ORDERING -> ordered(drawn, AnswerText.numbers(answer));
            case MATCHING -> matched(drawn, AnswerText.numbers(answer));
            case NUMERIC, SHORT_TEXT, TRUE_FALSE -> List.of(answer);
        };
    }

    /** What would have been right. */
    public static List<String> right(Question question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE, CASE ->
                question.choices().stream()
                        .filter(Question.Choice::correct)
                        .map(Question.Choice::text)
                        .toList();
            case TRUE_FALSE -> List.of(String.valueOf(question.answer()));
            case ORDERING ->
                IntStream.range(0, question.items().size())
                        .mapToObj(i -> line(i + 1, question.items().get(i)))
                        .toList();
            case MATCHING ->
                question.pairs().stream()
                        .map(pair -> pair.left() + " → " + pair.right())
                        .toList();
            case NUMERIC -> List.of(plain(question.value()) + question.unit());
            case SHORT_TEXT -> question.accepted().stream().limit(1).toList();
        };
    }

    private static List<String> ordered(DrawnQuestion drawn, List<Integer> places) {
        Map<Integer, List<String>> byPlace = new TreeMap<>(Comparator.naturalOrder());
        byPlace.putAll(IntStream.range(0, places.size())
                .filter(shown -> places.get(shown) > 0)
                .boxed()
                .collect(Collectors.groupingBy(
                        places::get,
                        Collectors.mapping(
                                shown -> drawn.question()
                                        .items()
                                        .get(drawn.order().get(shown)),
                                Collectors.toList()))));
        return byPlace.entrySet().stream()
                .flatMap(place -> place.getValue().stream().map(item -> line(place.getKey(), item)))
                .toList();
    }

    private static List<String> matched(DrawnQuestion drawn, List<Integer> picked) {
        List<Question.Pair> pairs = drawn.question().pairs();
        return IntStream.range(0, pairs.size())
                .mapToObj(left -> pairs.get(left).left() + " → "
                        + (picked.get(left) < 0
                                ? NOTHING
                                : pairs.get(drawn.order().get(picked.get(left))).right()))
                .toList();
    }

    private static String line(int place, String item) {
        return place + ". " + item;
    }

    private static String plain(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
