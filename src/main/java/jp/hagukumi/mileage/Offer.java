package jp.hagukumi.mileage;

import java.time.LocalDate;

/**
 * Something points can be spent on: a place kept free in a training, a commendation; never money or goods.
 *
 * @param places how many can have it, 0: any number
 * @param taken how many have it
 * @param mine whether the viewer has it
 */
public record Offer(
        long id, String title, int points, int places, LocalDate from, LocalDate to, int taken, boolean mine) {
    public boolean isFull() {
        return places > 0 && taken >= places;
    }

    public boolean isOpenOn(LocalDate day) {
        return !from.isAfter(day) && !to.isBefore(day);
    }
}
