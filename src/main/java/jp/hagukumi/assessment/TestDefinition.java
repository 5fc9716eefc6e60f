package jp.hagukumi.assessment;

import java.util.List;
import jp.hagukumi.platform.Localized;

/**
 * A test and its bank as {@code content/assessments/} defines them, in one version; never changes.
 *
 * @param passMark percent of points, 0–100, inclusive
 * @param timeLimitMinutes from the start of an attempt
 * @param maxAttempts 0: as many as one likes
 * @param blueprint how many questions of which skill are drawn
 */
public record TestDefinition(
        String code,
        int version,
        Localized title,
        int passMark,
        int timeLimitMinutes,
        int maxAttempts,
        List<Draw> blueprint,
        List<Question> questions) {

    public record Draw(String skill, int count) {}
}
