package jp.hagukumi.mileage;

/**
 * Points earned together in one 年度 by those now in a 課 and below it.
 *
 * @param people in post on the day; absent ones too
 * @param points 0 where they are withheld
 * @param withheld whether so few are there that the sum would tell of somebody
 * @param own whether the viewer is one of them
 */
public record TeamTotal(String unitName, int people, int points, boolean withheld, boolean own) {
    /** Rounded down. */
    public int each() {
        return people == 0 ? 0 : points / people;
    }
}
