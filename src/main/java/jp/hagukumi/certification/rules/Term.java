package jp.hagukumi.certification.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import jp.hagukumi.platform.FiscalYear;

/**
 * One period of a certification.
 *
 * @param opensOn first day on which its renewal is taken
 * @param until last day, absences not counted in
 */
public record Term(LocalDate from, LocalDate until, LocalDate opensOn) {
    /**
     * How long a stage holds.
     *
     * @param years 年度 after that of the first day; 0: it ends in the same
     * @param lastDay of the 年度 in which it ends
     * @param opensMonthsBefore how many months before the end its renewal opens
     */
    public record Validity(int years, MonthDay lastDay, int opensMonthsBefore) {
        Term from(LocalDate day) {
            LocalDate until = FiscalYear.of(day).plus(years).on(lastDay);
            return new Term(day, until, until.plusDays(1).minusMonths(opensMonthsBefore));
        }
    }

    /** The first term, or one that starts anew. */
    public static Term first(Validity validity, LocalDate on) {
        return validity.from(on);
    }

    /**
     * The term after this one. In the window, absences counted in, it follows without a gap, however early it is granted;
     * later it starts anew on the day of the grant.
     */
    public Term next(Validity validity, LocalDate on, Absences absences) {
        LocalDate end = endsOn(absences);
        return validity.from(on.isAfter(end) ? on : end.plusDays(1));
    }

    /** The last day, absences counted in. */
    public LocalDate endsOn(Absences absences) {
        return absences.lengthen(from, until);
    }
}
