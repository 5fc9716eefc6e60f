package jp.hagukumi.demo;

import java.time.LocalDate;

/**
 * One person as the rows of the files need them.
 *
 * @param index place in the roster
 * @param root index under which the person was first known; the same for all numbers of one person
 * @param seat the present or last post
 * @param left last day, or null while employed
 */
record Person(
        int index,
        int root,
        String staffNumber,
        PersonName name,
        boolean woman,
        int born,
        Seat seat,
        LocalDate hired,
        LocalDate left) {

    /** Whether in post on that day. */
    boolean employedOn(LocalDate day) {
        return !day.isBefore(hired) && (left == null || !day.isAfter(left));
    }

    /** Age reached in that 年度. */
    int age(int fiscalYear) {
        return fiscalYear - born;
    }

    /** The given date, or the last day in post when that is earlier. */
    LocalDate atMostLeft(LocalDate day) {
        return left != null && left.isBefore(day) ? left : day;
    }
}
