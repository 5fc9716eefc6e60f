package jp.hagukumi.assessment;

import java.util.List;
import jp.hagukumi.platform.Localized;

/**
 * What an ended attempt showed, with right answers and explanations.
 *
 * @param stage of a skill assessment, from 1; 0 for the test of a course
 * @param missing how many more right answers would have passed, 0 when passed
 * @param mayTryAgain whether a further attempt is allowed now
 */
public record TestResult(
        AttemptSummary attempt,
        String testCode,
        Localized title,
        int stage,
        int passMark,
        int missing,
        boolean mayTryAgain,
        List<SkillResult> skills,
        List<QuestionResult> questions) {

    /** @param skill code of the skill */
    public record SkillResult(String skill, int right, int total) {}

    /**
     * @param given lines, empty: not answered
     * @param right lines
     * @param module number of the lesson to read again
     */
    public record QuestionResult(
            int number,
            QuestionKind kind,
            String scenario,
            String text,
            boolean correct,
            List<String> given,
            List<String> right,
            String explanation,
            String source,
            int module) {}
}
