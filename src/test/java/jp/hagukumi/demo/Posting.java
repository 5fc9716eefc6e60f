package jp.hagukumi.demo;

import java.time.LocalDate;

/**
 * One 本務 posting.
 *
 * @param unit index of the 部署
 * @param kind 発令種別
 * @param from first day
 * @param to last day, or null while it lasts
 */
record Posting(int unit, Grade grade, String title, String kind, LocalDate from, LocalDate to) {

    Posting until(LocalDate day) {
        return new Posting(unit, grade, title, kind, from, day);
    }

    /** Whether somebody who goes on to the other posting would notice nothing. */
    boolean same(Posting next) {
        return unit == next.unit && grade == next.grade && title.equals(next.title);
    }
}
