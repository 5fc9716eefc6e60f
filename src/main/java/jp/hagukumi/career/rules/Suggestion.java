package jp.hagukumi.career.rules;

import java.util.List;

/**
 * The shortest way for one gap.
 *
 * @param steps codes in the order in which to take them, prerequisites first; empty where no offer raises the skill
 * @param minutes of all steps
 * @param reaches level that the steps lead to; below {@code gap.want()} what is missing has to be shown at work
 */
public record Suggestion(Gap gap, List<String> steps, int minutes, int reaches) {
    public boolean isComplete() {
        return reaches >= gap.want();
    }
}
