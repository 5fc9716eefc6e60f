package jp.hagukumi.assessment.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import jp.hagukumi.assessment.Question;

/** Reads the one-line answers that the package describes. */
public final class AnswerText {
    /** Longest answer that is kept, in characters. */
    public static final int LONGEST = 200;

    private static final int UNSET = -1;

    private AnswerText() {}

    /** Whether the text can be an answer to the question at all, complete or not. */
    public static boolean fits(DrawnQuestion drawn, String answer) {
        if (answer.isEmpty()) {
            return true;
        }
        Question question = drawn.question();
        int size = drawn.order().size();
        return switch (question.kind()) {
            case SINGLE -> isList(answer, 1, 0, size - 1, false);
            case MULTIPLE, CASE -> isChoice(answer, oneRight(question) ? 1 : size, size);
            case TRUE_FALSE -> "true".equals(answer) || "false".equals(answer);
            case ORDERING -> isList(answer, size, 1, size, true);
            case MATCHING -> isList(answer, size, 0, size - 1, true);
            case NUMERIC, SHORT_TEXT ->
                answer.length() <= LONGEST && answer.chars().noneMatch(Character::isISOControl);
        };
    }

    /** Whether exactly one choice is right, so that radio buttons are shown. */
    public static boolean oneRight(Question question) {
        return question.choices().stream().filter(Question.Choice::correct).count() == 1;
    }

    /** The numbers of a list answer, −1 where empty; throws {@link NumberFormatException} for anything else. */
    static List<Integer> numbers(String answer) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : answer.split(",", -1)) {
            numbers.add(part.isEmpty() ? UNSET : Integer.parseInt(part));
        }
        return numbers;
    }

    /** One spelling for full and half width, case, blanks and middle dots. */
    static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[\\s\\p{Z}・･]", "");
    }

    private static boolean isChoice(String answer, int most, int size) {
        if (!answer.matches("[0-9]{1,2}(,[0-9]{1,2})*")) {
            return false;
        }
        List<Integer> chosen = numbers(answer);
        return chosen.size() <= most
                && chosen.stream().allMatch(position -> position < size)
                && IntStream.range(1, chosen.size()).allMatch(i -> chosen.get(i - 1) < chosen.get(i));
    }

    private static boolean isList(String answer, int size, int least, int most, boolean gaps) {
        if (!answer.matches("[0-9]{0,2}(,[0-9]{0,2})*")) {
            return false;
        }
        List<Integer> numbers = numbers(answer);
        return numbers.size() == size && numbers.stream().allMatch(n -> n == UNSET ? gaps : n >= least && n <= most);
    }

    /** Whether every part of the answer is given, so that the question counts as answered. */
    public static boolean complete(DrawnQuestion drawn, String answer) {
        if (answer.isBlank()) {
            return false;
        }
        return switch (drawn.question().kind()) {
            case ORDERING ->
                new HashSet<>(numbers(answer)).size() == drawn.order().size()
                        && !numbers(answer).contains(UNSET);
            case MATCHING -> !numbers(answer).contains(UNSET);
            default -> true;
        };
    }
}
