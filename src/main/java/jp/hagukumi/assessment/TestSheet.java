package jp.hagukumi.assessment;

import java.time.Duration;
import java.util.List;
import jp.hagukumi.platform.Localized;

/**
 * An open attempt as the person sees it; holds nothing that tells what is right.
 *
 * @param stage of a skill assessment, from 1; 0 for the test of a course
 * @param remaining until the deadline
 */
public record TestSheet(
        long attemptId, Localized title, int stage, int passMark, Duration remaining, List<SheetQuestion> questions) {

    public long answered() {
        return questions.stream().filter(SheetQuestion::answered).count();
    }

    /** How a question is answered on the page. */
    public enum Input {
        RADIO,
        CHECKBOX,
        TRUE_FALSE,
        PLACES,
        PAIRS,
        NUMBER,
        TEXT
    }

    /**
     * @param number from 1
     * @param options as shown: choices, items to order, or right sides; empty for the other kinds
     * @param lefts left sides to match, else empty
     * @param answer kept so far, empty: none
     * @param sequence of the kept answer
     * @param answered whether every part is answered
     */
    public record SheetQuestion(
            int number,
            Input input,
            String scenario,
            String text,
            List<Option> options,
            List<String> lefts,
            String unit,
            String answer,
            long sequence,
            boolean answered) {

        public boolean is(String name) {
            return input.name().equals(name);
        }
    }

    /** @param position as shown, from 0; an answer refers to it */
    public record Option(int position, String text) {}
}
