package jp.hagukumi.assessment.rules;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jp.hagukumi.assessment.Question;

/** Says whether an answer is right; one rule per kind of question, the whole question or nothing. */
public final class Marking {
    /** For what binary fractions lose: a tolerance of 0.1 lets 0.3 pass for 0.2. */
    private static final double ROUNDING = 1e-9;

    private Marking() {}

    /** Whether the answer is wholly right; an empty or impossible answer is wrong. */
    public static boolean right(DrawnQuestion drawn, String answer) {
        if (answer.isBlank() || !AnswerText.fits(drawn, answer)) {
            return false;
        }
        Question question = drawn.question();
        return switch (question.kind()) {
            case SINGLE, MULTIPLE, CASE -> rightChoices(drawn, answer);
            case TRUE_FALSE -> Boolean.parseBoolean(answer) == question.answer();
            case ORDERING -> inOrder(drawn.order(), AnswerText.numbers(answer));
            case MATCHING -> matched(question, drawn.order(), AnswerText.numbers(answer));
            case NUMERIC ->
                number(answer, question.unit())
                        .filter(typed ->
                                Math.abs(typed.doubleValue() - question.value()) <= question.tolerance() + ROUNDING)
                        .isPresent();
            case SHORT_TEXT ->
                question.accepted().stream()
                        .anyMatch(accepted -> AnswerText.normalised(accepted).equals(AnswerText.normalised(answer)));
        };
    }

    private static boolean rightChoices(DrawnQuestion drawn, String answer) {
        List<Question.Choice> choices = drawn.question().choices();
        Set<Integer> chosen = new HashSet<>();
        AnswerText.numbers(answer).forEach(position -> chosen.add(drawn.order().get(position)));
        return IntStream.range(0, choices.size()).allMatch(i -> choices.get(i).correct() == chosen.contains(i));
    }

    private static boolean inOrder(List<Integer> order, List<Integer> places) {
        return IntStream.range(0, order.size()).allMatch(shown -> places.get(shown) == order.get(shown) + 1);
    }

    /** Two equal right sides are interchangeable: what is read counts, not which of them was picked. */
    private static boolean matched(Question question, List<Integer> order, List<Integer> picked) {
        List<Question.Pair> pairs = question.pairs();
        return IntStream.range(0, pairs.size())
                .allMatch(left -> picked.get(left) >= 0
                        && pairs.get(order.get(picked.get(left)))
                                .right()
                                .equals(pairs.get(left).right()));
    }

    /** The number typed, in full or half width, with or without thousands separators and the unit. */
    static Optional<BigDecimal> number(String typed, String unit) {
        String plain = AnswerText.normalised(typed).replace(",", "").replace("−", "-");
        String suffix = Normalizer.normalize(unit, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (!suffix.isEmpty() && plain.endsWith(suffix)) {
            plain = plain.substring(0, plain.length() - suffix.length());
        }
        return plain.matches("[+-]?[0-9]{1,15}(\\.[0-9]{1,10})?")
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }
}
