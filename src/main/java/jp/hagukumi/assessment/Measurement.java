package jp.hagukumi.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.hagukumi.assessment.rules.MeasurementRule;
import jp.hagukumi.platform.Days;

/**
 * One skill assessment of one category. Its stages are attempts at the category's bank, chained by a context of their
 * own; the number of an attempt is its stage.
 *
 * @param category code of the category
 * @param stages the first one first; empty while it is only chosen
 */
record Measurement(long id, String category, List<Stage> stages) {
    /**
     * Between two measurements of the same category: long enough to learn something, and so that nobody meets all
     * questions of a bank in a row.
     */
    static final int WAITING_DAYS = 30;

    private static final String CONTEXT = "measurement:";
    private static final String BANK = "SKILL-";

    /** A stage with what was asked in it. */
    record Stage(Attempt attempt, List<AnswerTable.Asked> asked) {
        private boolean ended() {
            return !attempt.open();
        }

        private Map<String, Integer> levels() {
            return MeasurementRule.levels(
                    attempt.number(),
                    asked.stream().map(AnswerTable.Asked::marked).toList());
        }
    }

    /** Whether an attempt with this context is a stage of a skill assessment. */
    static boolean isContext(String context) {
        return context.startsWith(CONTEXT);
    }

    /** The measurement that a context names. */
    static long idOf(String context) {
        return Long.parseLong(context.substring(CONTEXT.length()));
    }

    /** Code of the bank of a category. */
    static String bankOf(String category) {
        return BANK + category;
    }

    String context() {
        return CONTEXT + id;
    }

    boolean isBegun() {
        return !stages.isEmpty();
    }

    /** The attempt that still takes answers. */
    Optional<Attempt> open(Instant now) {
        return stages.stream()
                .map(Stage::attempt)
                .filter(attempt -> attempt.takesAnswersAt(now))
                .findFirst();
    }

    /** Measured so far: skill code to level 0–2. */
    Map<String, Integer> levels() {
        Map<String, Integer> levels = new TreeMap<>();
        stages.stream().filter(Stage::ended).forEach(stage -> stage.levels()
                .forEach((skill, level) -> levels.merge(skill, level, Math::max)));
        return levels;
    }

    /** The skills that go on to the next stage, in order; empty while a stage is open and after the last one. */
    List<String> leadingOn() {
        int stage = stages.size();
        if (stage == MeasurementRule.STAGES || !stages.stream().allMatch(Stage::ended)) {
            return List.of();
        }
        return levels().entrySet().stream()
                .filter(skill -> skill.getValue() == stage)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The first day on which the category may be measured anew; empty where the first stage has not ended. */
    Optional<LocalDate> againFrom() {
        return stages.stream()
                .findFirst()
                .map(stage -> stage.attempt().finishedAt())
                .map(at -> LocalDate.ofInstant(at, Days.ZONE).plusDays(WAITING_DAYS));
    }
}
