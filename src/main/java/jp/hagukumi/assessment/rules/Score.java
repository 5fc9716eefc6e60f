package jp.hagukumi.assessment.rules;

/**
 * The outcome of an attempt.
 *
 * @param percent of the questions that were right, 0–100, rounded down, so that nobody passes by rounding
 */
public record Score(int right, int total, int percent, boolean passed) {
    private static final int HUNDRED = 100;

    /** @param passMark percent, inclusive */
    public static Score of(int right, int total, int passMark) {
        int percent = total == 0 ? 0 : right * HUNDRED / total;
        return new Score(right, total, percent, percent >= passMark);
    }
}
