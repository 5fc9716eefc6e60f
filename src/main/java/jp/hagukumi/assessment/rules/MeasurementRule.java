package jp.hagukumi.assessment.rules;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the answers of one stage of the skill assessment say about levels. Stage n asks {@link #QUESTIONS} questions of
 * level n about each skill; a level is reached where all of them are right, and only a reached level leads to the next
 * stage.
 */
public final class MeasurementRule {
    /** Asked about each skill in a stage: a guess among four choices passes two of them once in sixteen. */
    public static final int QUESTIONS = 2;

    /** Levels that a test can tell; from level 3 on, work has to be seen. */
    public static final int STAGES = 2;

    private MeasurementRule() {}

    /** One answer after marking. */
    public record Marked(String skill, boolean answered, boolean right) {}

    /**
     * Skill code to measured level: {@code stage} where it was reached, else the one below. A skill of which no question
     * was answered is not measured and missing.
     *
     * @param stage from 1
     */
    public static Map<String, Integer> levels(int stage, Collection<Marked> answers) {
        Map<String, Integer> levels = new TreeMap<>();
        answers.stream().filter(Marked::answered).forEach(one -> levels.put(one.skill(), stage - 1));
        levels.replaceAll((skill, below) -> reached(skill, answers) ? stage : below);
        return levels;
    }

    private static boolean reached(String skill, Collection<Marked> answers) {
        return answers.stream()
                        .filter(one -> one.skill().equals(skill) && one.right())
                        .count()
                == QUESTIONS;
    }
}
