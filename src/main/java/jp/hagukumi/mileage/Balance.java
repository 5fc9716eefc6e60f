package jp.hagukumi.mileage;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.platform.Days;

/**
 * What a person has on a day.
 *
 * @param points sum of the entries up to the day; negative: points were spent and what had earned them was taken back
 * @param lapsing what is left by the last day on which it can be used, soonest first; {@link Days#OPEN}: during an absence
 *     without an end
 */
public record Balance(LocalDate day, int points, Map<LocalDate, Integer> lapsing) {
    /** The next day after which points are lost; empty where nothing is left or the clock stands still. */
    public Optional<LocalDate> nextLapse() {
        return lapsing.keySet().stream().filter(last -> !last.equals(Days.OPEN)).findFirst();
    }

    /** Points lost after {@link #nextLapse}. */
    public int lapsingNext() {
        return nextLapse().map(lapsing::get).orElse(0);
    }
}
