package jp.hagukumi.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Brings people in: those in post when the history begins, new ones on April 1, and retired ones under a new
 * number.
 */
final class Hiring {

    private static final int YOUNGEST_TO_COME_BACK = 60;

    private final List<Seat> seats;
    private final Period period;
    private final SplittableRandom random;
    private final Roster roster;
    private final List<Deque<Integer>> retired = new ArrayList<>();

    Hiring(List<Seat> seats, Period period, SplittableRandom random, Roster roster) {
        this.seats = seats;
        this.period = period;
        this.random = random;
        this.roster = roster;
        for (int i = 0; i < Job.values().length; i++) {
            retired.add(new ArrayDeque<>());
        }
    }

    /** The person who holds the seat when the history begins. */
    int initial(int seat) {
        Seat post = seats.get(seat);
        int year = period.firstYear();
        if (post.demo() != null && post.demo() != DemoPerson.NEW_HIRE) {
            return roster.add(post.demo().born(), post.demo().hired(period), seat, Roster.NONE);
        }
        if (post.newcomer()) {
            return roster.add(
                    period.fiscalYear() - post.employment().ageAtHiring() - spread(),
                    period.fiscalYear(),
                    seat,
                    Roster.NONE);
        }
        if (post.employment() != Employment.REGULAR) {
            int served = random.nextInt(4);
            int age = post.employment().ageAtHiring()
                    + served
                    + (post.employment().reappointed() ? 0 : spread());
            return roster.add(year - age, year - served, seat, Roster.NONE);
        }
        int age = between(post.grade().youngest(), post.grade().oldest());
        int entry = ageAtEntry();
        return roster.add(year - age, year - age + (entry < age ? entry : between(19, age)), seat, Roster.NONE);
    }

    /** A new person for the seat on April 1, or one of this year's retired who comes back. */
    int hire(int seat, int year) {
        Seat post = seats.get(seat);
        if (post.demo() == DemoPerson.NEW_HIRE) {
            return roster.add(post.demo().born(), year, seat, Roster.NONE);
        }
        Deque<Integer> waiting = retired.get(post.job().ordinal());
        if (post.employment().reappointed() && !waiting.isEmpty()) {
            int old = waiting.remove();
            return roster.add(roster.born(old), year, seat, old);
        }
        int age = post.employment() == Employment.REGULAR
                ? Math.max(
                        ageAtEntry(),
                        post.grade() == Grade.CLERK ? 0 : post.grade().youngest())
                : post.employment().ageAtHiring() + (post.employment().reappointed() ? 0 : spread());
        return roster.add(year - age, year, seat, Roster.NONE);
    }

    /** Notes a person who left, and may come back if 常勤 and old enough. */
    void retired(int person, int seat, int year) {
        Seat post = seats.get(seat);
        if (post.employment() == Employment.REGULAR && year - roster.born(person) >= YOUNGEST_TO_COME_BACK) {
            retired.get(post.job().ordinal()).add(person);
        }
    }

    /** Whoever has not come back by now stays away. */
    void forgetRetired() {
        retired.forEach(Deque::clear);
    }

    private int ageAtEntry() {
        int point = random.nextInt(100);
        return point < 18 ? 19 : point < 70 ? 23 : between(24, 34);
    }

    private int spread() {
        return between(-10, 12);
    }

    private int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }
}
