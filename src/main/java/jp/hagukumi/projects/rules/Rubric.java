package jp.hagukumi.projects.rules;

import java.util.List;
import jp.hagukumi.platform.Localized;

/**
 * How work is judged.
 *
 * @param version of what its descriptors mean
 * @param passMark points, inclusive
 * @param excellentMark points, inclusive
 * @param reviewers at least
 * @param talkAtSpread points between reviewers, from which they talk
 * @param excellentRaisesBy levels above those of the template
 * @param highestLevel that accepted work is evidence for
 */
public record Rubric(
        int version,
        Localized title,
        int passMark,
        int excellentMark,
        int reviewers,
        int talkAtSpread,
        int excellentRaisesBy,
        int highestLevel,
        List<Criterion> criteria) {
    /** Scores of a criterion: 0 to this. */
    public static final int HIGHEST_SCORE = 3;

    /**
     * What is looked at.
     *
     * @param weight points of the highest score
     * @param failsAtZero whether work with none of it fails whatever its points
     * @param levels what each score from 0 means
     */
    public record Criterion(String code, Localized title, int weight, boolean failsAtZero, List<Localized> levels) {}
}
