package jp.hagukumi.mileage.rules;

import java.util.List;

/**
 * Points for one kind of fact that meets all conditions.
 *
 * @param activity kind of the fact
 * @param points fixed
 * @param perHour for each hour of the fact's {@code minutes}, rounded down to whole points in total
 */
public record Award(String activity, List<Condition> when, int points, int perHour) {
    private static final int MINUTES = 60;

    int worth(Fact fact) {
        if (!activity.equals(fact.kind()) || !when.stream().allMatch(condition -> condition.holds(fact))) {
            return 0;
        }
        return points + fact.number("minutes") * perHour / MINUTES;
    }
}
