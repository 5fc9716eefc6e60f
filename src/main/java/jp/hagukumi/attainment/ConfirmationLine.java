package jp.hagukumi.attainment;

import jp.hagukumi.attainment.rules.TalkRule;
import jp.hagukumi.skills.Skill;
import org.jspecify.annotations.Nullable;

/**
 * One skill as the supervisor sees it: what is known side by side, and what they say.
 *
 * @param self what the person says; null: not rated; likewise the others
 * @param before the confirmed level as it stood before
 * @param tested measured
 * @param answer with the level, note and deliverable of the supervisor
 */
public record ConfirmationLine(
        Skill skill,
        @Nullable Integer self,
        @Nullable Integer before,
        @Nullable Integer tested,
        RatingAnswer answer) {

    public @Nullable Integer chosen() {
        return answer.confirmed();
    }

    /** Whether two views lie so far apart that they should be talked over. */
    public boolean isTalk() {
        return TalkRule.isNeeded(self, tested, answer.confirmed());
    }

    RatingAnswer sameAsSelf(int highest) {
        return new RatingAnswer(
                skill.code(), self, self == null ? null : Math.min(self, highest), answer.note(), answer.deliverable());
    }
}
