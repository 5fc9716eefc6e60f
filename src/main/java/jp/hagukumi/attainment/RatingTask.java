package jp.hagukumi.attainment;

import java.time.LocalDate;

/**
 * A sheet that waits for the person's self-rating.
 *
 * @param dueOn last day of self-rating
 * @param answered skills rated so far
 * @param skills asked about
 */
public record RatingTask(
        long sheetId, long roundId, String name, Occasion occasion, LocalDate dueOn, int answered, int skills) {
    private static final int SKILLS_PER_MINUTE = 2;

    /** Roughly, rounded up. */
    public int minutesLeft() {
        return (skills - answered + SKILLS_PER_MINUTE - 1) / SKILLS_PER_MINUTE;
    }

    /** Where it is done. */
    public String path() {
        return "/skills/rating/" + roundId;
    }
}
