package jp.hagukumi.assessment.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.TestDefinition;

/**
 * Draws the questions of an attempt: as many of each skill as the blueprint says, spread over the modules, in random
 * order, with the options shuffled. The same seed draws the same.
 */
public final class Drawing {
    private final Random random;
    private final Map<Integer, Integer> drawnOfModule = new HashMap<>();

    private Drawing(Random random) {
        this.random = random;
    }

    /** Throws {@link IllegalArgumentException} where the bank has fewer questions of a skill than the blueprint. */
    public static List<DrawnQuestion> draw(TestDefinition test, long seed) {
        Drawing drawing = new Drawing(new Random(seed));
        List<Question> drawn = new ArrayList<>();
        for (TestDefinition.Draw part : test.blueprint()) {
            drawn.addAll(drawing.ofSkill(test, part));
        }
        return drawing.shown(drawn);
    }

    /** The given questions in random order, with their options shuffled. */
    static List<DrawnQuestion> shown(List<Question> drawn, Random random) {
        return new Drawing(random).shown(drawn);
    }

    private List<DrawnQuestion> shown(List<Question> drawn) {
        Collections.shuffle(drawn, random);
        return drawn.stream()
                .map(question -> new DrawnQuestion(question, order(question)))
                .toList();
    }

    private List<Question> ofSkill(TestDefinition test, TestDefinition.Draw part) {
        List<Question> left = test.questions().stream()
                .filter(question -> question.skill().equals(part.skill()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (left.size() < part.count()) {
            throw new IllegalArgumentException("Test " + test.code() + " draws " + part.count() + " questions of "
                    + part.skill() + ", its bank has " + left.size());
        }
        Collections.shuffle(left, random);
        List<Question> drawn = new ArrayList<>();
        while (drawn.size() < part.count()) {
            Question next =
                    Collections.min(left, Comparator.comparingInt(q -> drawnOfModule.getOrDefault(q.module(), 0)));
            left.remove(next);
            drawn.add(next);
            drawnOfModule.merge(next.module(), 1, Integer::sum);
        }
        return drawn;
    }

    private List<Integer> order(Question question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE, CASE -> shuffled(question.choices().size());
            case MATCHING -> shuffled(question.pairs().size());
            case ORDERING -> unsorted(question.items().size());
            case TRUE_FALSE, NUMERIC, SHORT_TEXT -> List.of();
        };
    }

    private List<Integer> shuffled(int size) {
        List<Integer> order = IntStream.range(0, size).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, random);
        return List.copyOf(order);
    }

    /** Never the right order itself: it would look as if there were nothing to do. */
    private List<Integer> unsorted(int size) {
        List<Integer> order = shuffled(size);
        boolean sorted = IntStream.range(0, size).allMatch(i -> order.get(i) == i);
        if (!sorted || size < 2) {
            return order;
        }
        List<Integer> turned = new ArrayList<>(order);
        Collections.rotate(turned, 1);
        return List.copyOf(turned);
    }
}
