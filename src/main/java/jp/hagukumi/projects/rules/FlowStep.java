package jp.hagukumi.projects.rules;

import java.math.BigDecimal;

/**
 * A step of the work as it is or as it shall be.
 *
 * @param hands who does it
 * @param minutes a case, of each who is busy with it
 * @param people busy at the same time
 * @param cases a year
 */
public record FlowStep(String title, String hands, BigDecimal minutes, int people, int cases, Waste waste) {
    /** What makes a step worth leaving out. */
    public enum Waste {
        NONE,
        WAIT,
        REWORK,
        MOVE,
        DUPLICATE,
        CHECK
    }

    /** Minutes of a year. */
    public BigDecimal minutesPerYear() {
        return minutes.multiply(BigDecimal.valueOf(people)).multiply(BigDecimal.valueOf(cases));
    }
}
