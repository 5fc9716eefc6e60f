package jp.hagukumi.launch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.rules.Answering;
import jp.hagukumi.assessment.rules.DrawnQuestion;

/** Answers as people give them: some questions are easier, some wrong choices likelier, one or two never taken. */
final class DemoAnswers {
    private static final double LUCK = 0.55;

    private final Random random;

    DemoAnswers(Random random) {
        this.random = random;
    }

    /** The numbers, from 0, of so many questions that go wrong: mostly the hard ones. */
    List<Integer> wrong(List<DrawnQuestion> drawn, int count) {
        double[] ease = drawn.stream()
                .mapToDouble(one -> ease(one.question()) + random.nextGaussian() * LUCK)
                .toArray();
        return IntStream.range(0, drawn.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> ease[i]))
                .limit(count)
                .toList();
    }

    /** The same for every attempt, −1 to 1. */
    private static double ease(Question question) {
        return new Random(question.id().hashCode()).nextDouble() * 2 - 1;
    }

    String right(DrawnQuestion drawn) {
        return Answering.rightly(drawn);
    }

    String wrong(DrawnQuestion drawn) {
        return switch (drawn.question().kind()) {
            case SINGLE, CASE, MULTIPLE -> choices(drawn);
            case TRUE_FALSE -> String.valueOf(!drawn.question().answer());
            case ORDERING, MATCHING -> swapped(right(drawn));
            case NUMERIC -> String.valueOf(drawn.question().value() * 10 + 1);
            case SHORT_TEXT -> "わからない";
        };
    }

    private String choices(DrawnQuestion drawn) {
        List<Integer> wrongOnes = positions(drawn, false);
        int taken = wrongOnes.get(pick(wrongOnes.size()));
        List<Integer> rightOnes = positions(drawn, true);
        TreeSet<Integer> answer = new TreeSet<>(rightOnes.subList(1, rightOnes.size()));
        answer.add(taken);
        return answer.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Positions as shown, in the order of the bank. */
    private static List<Integer> positions(DrawnQuestion drawn, boolean right) {
        List<Question.Choice> choices = drawn.question().choices();
        return IntStream.range(0, choices.size())
                .filter(choice -> choices.get(choice).correct() == right)
                .mapToObj(choice -> drawn.order().indexOf(choice))
                .toList();
    }

    /** The first far more often than the last, which many questions never see taken. */
    private int pick(int size) {
        return Math.min(size - 1, (int) (Math.pow(random.nextDouble(), 2.5) * size));
    }

    private static String swapped(String right) {
        List<String> parts = new ArrayList<>(Arrays.asList(right.split(",")));
        Collections.swap(parts, 0, parts.size() - 1);
        return String.join(",", parts);
    }

    static String order(DrawnQuestion drawn) {
        return drawn.order().stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
