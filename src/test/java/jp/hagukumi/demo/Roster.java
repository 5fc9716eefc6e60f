package jp.hagukumi.demo;

import java.util.Arrays;

/**
 * Everybody who was ever in post within the period: a few numbers per person, so that 300,000 fit in some tens of
 * megabytes.
 */
final class Roster {

    /** In place of a seat: not in post in that 年度. */
    static final int NONE = -1;

    private final int[][] seatOf;
    private int[] born;
    private int[] hired;
    private int[] left;
    private int[] before;
    private int[] firstSeat;
    private int size;

    Roster(int years, int expected) {
        seatOf = new int[years + 1][expected];
        born = new int[expected];
        hired = new int[expected];
        left = new int[expected];
        before = new int[expected];
        firstSeat = new int[expected];
    }

    /** Adds a person and returns their index; {@code previous} is the index under the old number, or -1. */
    int add(int yearOfBirth, int fiscalYearOfHiring, int seat, int previous) {
        if (size == born.length) {
            grow(size + size / 2);
        }
        born[size] = yearOfBirth;
        hired[size] = fiscalYearOfHiring;
        before[size] = previous;
        firstSeat[size] = seat;
        for (int[] year : seatOf) {
            year[size] = NONE;
        }
        return size++;
    }

    private void grow(int length) {
        for (int i = 0; i < seatOf.length; i++) {
            seatOf[i] = Arrays.copyOf(seatOf[i], length);
        }
        born = Arrays.copyOf(born, length);
        hired = Arrays.copyOf(hired, length);
        left = Arrays.copyOf(left, length);
        before = Arrays.copyOf(before, length);
        firstSeat = Arrays.copyOf(firstSeat, length);
    }

    void sit(int person, int yearIndex, int seat) {
        seatOf[yearIndex][person] = seat;
    }

    void leave(int person, int lastFiscalYear) {
        left[person] = lastFiscalYear;
    }

    int size() {
        return size;
    }

    /** Seat in the year of that index (0 is the first), or {@link #NONE}. */
    int seat(int person, int yearIndex) {
        return seatOf[yearIndex][person];
    }

    int firstSeat(int person) {
        return firstSeat[person];
    }

    int born(int person) {
        return born[person];
    }

    /** 年度 of hiring. */
    int hired(int person) {
        return hired[person];
    }

    /** Last 年度 in post, or 0 while employed. */
    int left(int person) {
        return left[person];
    }

    /** Index under the old number, or -1. */
    int before(int person) {
        return before[person];
    }
}
