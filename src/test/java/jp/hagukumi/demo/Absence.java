package jp.hagukumi.demo;

import java.time.LocalDate;

/**
 * A time away.
 *
 * @param kind 休業の種別; null when left out
 * @param from first day
 * @param to last day
 */
record Absence(String kind, LocalDate from, LocalDate to) {

    /** Whether that day lies within. */
    boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
