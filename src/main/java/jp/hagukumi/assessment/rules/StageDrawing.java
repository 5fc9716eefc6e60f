package jp.hagukumi.assessment.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.TestDefinition;

/** Draws one stage of a skill assessment: as many questions of a level about each skill as the rule wants. */
public final class StageDrawing {
    private StageDrawing() {}

    /** Whether the bank holds enough questions of the level about the skill. */
    public static boolean canAsk(TestDefinition bank, String skill, int level) {
        return of(bank, skill, level).size() >= MeasurementRule.QUESTIONS;
    }

    /**
     * The questions in random order with their options shuffled; the same seed draws the same.
     *
     * @param seen ids of questions that are drawn only where there are no others
     * @throws IllegalArgumentException where the bank has too few questions
     */
    public static List<DrawnQuestion> draw(
            TestDefinition bank, Collection<String> skills, int level, Set<String> seen, long seed) {
        Random random = new Random(seed);
        List<Question> drawn = new ArrayList<>();
        for (String skill : skills) {
            List<Question> left = of(bank, skill, level);
            if (left.size() < MeasurementRule.QUESTIONS) {
                throw new IllegalArgumentException(
                        "Test " + bank.code() + " has " + left.size() + " questions of " + skill + " level " + level);
            }
            Collections.shuffle(left, random);
            left.sort(Comparator.comparing(question -> seen.contains(question.id())));
            drawn.addAll(left.subList(0, MeasurementRule.QUESTIONS));
        }
        return Drawing.shown(drawn, random);
    }

    private static List<Question> of(TestDefinition bank, String skill, int level) {
        return new ArrayList<>(bank.questions().stream()
                .filter(question -> question.skill().equals(skill) && question.level() == level)
                .toList());
    }
}
