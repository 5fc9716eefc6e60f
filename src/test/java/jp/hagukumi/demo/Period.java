package jp.hagukumi.demo;

import java.time.LocalDate;

/**
 * The years a history covers, counted as 年度 (April 1 to March 31).
 *
 * @param today reference day from 2020 on; nothing that has happened lies after it
 * @param years number of past Aprils with transfers, 1–10
 */
record Period(LocalDate today, int years) {

    Period {
        if (years < 1 || years > 10) {
            throw new IllegalArgumentException("years must be 1 to 10: " + years);
        }
        if (today.getYear() < 2020) {
            throw new IllegalArgumentException("today must be 2020 or later: " + today);
        }
    }

    /** The running 年度. */
    int fiscalYear() {
        return today.getMonthValue() >= 4 ? today.getYear() : today.getYear() - 1;
    }

    /** The 年度 before the first transfers. */
    int firstYear() {
        return fiscalYear() - years;
    }

    /** First day of a 年度. */
    static LocalDate april1(int fiscalYear) {
        return LocalDate.of(fiscalYear, 4, 1);
    }

    /** Last day of a 年度. */
    static LocalDate march31(int fiscalYear) {
        return LocalDate.of(fiscalYear + 1, 3, 31);
    }
}
