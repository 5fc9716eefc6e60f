package jp.hagukumi.projects.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What the sheets of the reviewers come to. Points are kept as thirds, so that nothing is rounded on the way. */
public final class ReviewRule {
    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL64;

    private ReviewRule() {}

    /**
     * Points of one sheet, of 100.
     *
     * @param scores one for each criterion in order, 0 to 3
     * @throws IllegalArgumentException where they do not fit the rubric
     */
    public static BigDecimal points(Rubric rubric, List<Integer> scores) {
        return divided(thirds(rubric, scores), Rubric.HIGHEST_SCORE);
    }

    private static int thirds(Rubric rubric, List<Integer> scores) {
        if (scores.size() != rubric.criteria().size()
                || scores.stream().anyMatch(score -> score < 0 || score > Rubric.HIGHEST_SCORE)) {
            throw new IllegalArgumentException("Scores " + scores);
        }
        return IntStream.range(0, scores.size())
                .map(i -> rubric.criteria().get(i).weight() * scores.get(i))
                .sum();
    }

    /**
     * What follows.
     *
     * @param asked reviewers of the round
     * @param sheets of those who have handed in
     * @param talked whether the reviewers have talked since
     */
    public static Outcome outcome(Rubric rubric, int asked, List<List<Integer>> sheets, boolean talked) {
        int needed = Math.max(asked, rubric.reviewers());
        if (sheets.size() < needed) {
            return new Outcome.Waiting(needed - sheets.size());
        }
        List<Integer> thirds =
                sheets.stream().map(sheet -> thirds(rubric, sheet)).toList();
        int spread = Collections.max(thirds) - Collections.min(thirds);
        boolean zero = sheets.stream().anyMatch(sheet -> fails(rubric, sheet));
        if (!talked && (zero || spread >= rubric.talkAtSpread() * Rubric.HIGHEST_SCORE)) {
            return new Outcome.Talk(divided(spread, Rubric.HIGHEST_SCORE), zero);
        }
        int sum = thirds.stream().mapToInt(Integer::intValue).sum();
        int parts = Rubric.HIGHEST_SCORE * sheets.size();
        BigDecimal mean = divided(sum, parts);
        if (zero || sum < rubric.passMark() * parts) {
            return new Outcome.Failed(mean, zero);
        }
        return new Outcome.Passed(mean, sum >= rubric.excellentMark() * parts);
    }

    private static boolean fails(Rubric rubric, List<Integer> sheet) {
        return IntStream.range(0, sheet.size())
                .anyMatch(i -> sheet.get(i) == 0 && rubric.criteria().get(i).failsAtZero());
    }

    private static BigDecimal divided(int dividend, int divisor) {
        return BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), EXACT_ENOUGH);
    }
}
