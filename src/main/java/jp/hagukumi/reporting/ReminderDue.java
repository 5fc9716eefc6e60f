package jp.hagukumi.reporting;

import java.time.LocalDate;
import jp.hagukumi.platform.Days;

/** Which due dates a 督促 is about. */
public enum ReminderDue {
    /** The due date has passed. */
    LATE,
    /** It has passed or comes within two weeks. */
    SOON,
    /** Whatever is due in the 年度. */
    ALL;

    private static final int SOON_DAYS = 14;

    /** The latest due date it takes in, seen from the day. */
    LocalDate until(LocalDate day) {
        return switch (this) {
            case LATE -> day.minusDays(1);
            case SOON -> day.plusDays(SOON_DAYS);
            case ALL -> Days.OPEN;
        };
    }
}
