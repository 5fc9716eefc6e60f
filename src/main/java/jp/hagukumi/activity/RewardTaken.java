package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * A person spent points of mileage on a reward.
 *
 * @param subjectCode id of the offer
 * @param rewardId of this taking of it
 * @param points spent, positive
 */
public record RewardTaken(
        long municipalityId,
        long personId,
        String subjectCode,
        int subjectVersion,
        LocalDate occurredOn,
        long rewardId,
        int points)
        implements Activity {
    @Override
    public String sourceKey() {
        return "reward:" + rewardId;
    }
}
