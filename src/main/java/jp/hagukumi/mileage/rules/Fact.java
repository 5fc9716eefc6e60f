package jp.hagukumi.mileage.rules;

import java.time.LocalDate;
import java.util.Map;

/**
 * A recorded fact about one person as the rules see it.
 *
 * @param kind name of its record: {@code CourseCompleted}
 * @param day on which it happened
 * @param key unique; the same happening told twice has the same
 * @param withdraws key of the fact it takes back, empty: none
 * @param properties by name, all that the record has
 */
public record Fact(
        String kind,
        String subjectCode,
        int subjectVersion,
        LocalDate day,
        String key,
        String withdraws,
        Map<String, Object> properties) {
    /** Kind of the fact that points were spent on a reward; its {@code points} say how many. */
    public static final String REWARD_TAKEN = "RewardTaken";
    /** Kind of the fact that points lapsed; its {@code points} say how many of which lot. */
    public static final String POINTS_LAPSED = "PointsLapsed";

    /** The property as a text; empty where the fact has none of that name. */
    String text(String property) {
        return properties.getOrDefault(property, "").toString();
    }

    /** The property as a whole number; 0 where the fact has none of that name. */
    int number(String property) {
        return properties.get(property) instanceof Number number ? number.intValue() : 0;
    }
}
