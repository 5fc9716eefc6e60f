package jp.hagukumi.platform;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * A 年度: 4/1 to 3/31, both inclusive (地方自治法 208条).
 *
 * @param year the calendar year in which it begins
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
    private static final int FIRST_MONTH = 4;
    private static final DateTimeFormatter ERA = DateTimeFormatter.ofPattern("G", Locale.JAPAN);

    /** The 年度 that holds the given day. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() < FIRST_MONTH ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate first() {
        return LocalDate.of(year, FIRST_MONTH, 1);
    }

    public LocalDate last() {
        return LocalDate.of(year + 1, FIRST_MONTH, 1).minusDays(1);
    }

    /** The day of this 年度 with the given month and day; 2/29 becomes 2/28 where the year has none. */
    public LocalDate on(MonthDay monthDay) {
        return monthDay.atYear(monthDay.getMonthValue() < FIRST_MONTH ? year + 1 : year);
    }

    public FiscalYear plus(int years) {
        return new FiscalYear(year + years);
    }

    /** As staff say it: 令和8年度, 令和元年度. The era is the one in force on 4/1. */
    public String label() {
        JapaneseDate first = JapaneseDate.from(first().plusMonths(1));
        int eraYear = first.get(ChronoField.YEAR_OF_ERA);
        return ERA.format(first) + (eraYear == 1 ? "元" : eraYear) + "年度";
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }
}
