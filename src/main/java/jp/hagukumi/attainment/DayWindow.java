package jp.hagukumi.attainment;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days for which levels are kept together, both inclusive. */
record DayWindow(LocalDate from, LocalDate to) {
    private static final int MONTHS_BEFORE = 13;

    /** The months around today and the same day a year ago; any other day is a window of its own. */
    static DayWindow of(LocalDate day, LocalDate today) {
        LocalDate from = today.minusMonths(MONTHS_BEFORE).withDayOfMonth(1);
        LocalDate to = today.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth());
        return day.isBefore(from) || day.isAfter(to) ? new DayWindow(day, day) : new DayWindow(from, to);
    }
}
