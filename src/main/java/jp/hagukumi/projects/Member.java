package jp.hagukumi.projects;

import java.time.LocalDate;
import jp.hagukumi.platform.Days;

/**
 * Somebody of a team.
 *
 * @param share of the work, in percent
 * @param to last day; {@link Days#OPEN} while in the team
 * @param unitName on the day of looking; empty where not in post
 */
public record Member(
        long personId, String staffNumber, String name, String unitName, int share, LocalDate from, LocalDate to) {
    public boolean isPresent() {
        return to.equals(Days.OPEN);
    }
}
