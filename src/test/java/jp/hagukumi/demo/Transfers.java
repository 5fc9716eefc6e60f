package jp.hagukumi.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Plays the Aprils: people leave on 3/31; on 4/1 some move, vacancies are filled by promotion from the grade
 * below, and from outside where nobody is left. Every post is held on every day.
 */
final class Transfers {

    private static final double MOVING = 0.23;

    private final List<Seat> seats;
    private final Period period;
    private final SplittableRandom random;
    private final Roster roster;
    private final Hiring hiring;
    private final int[] holder;

    private Transfers(List<Seat> seats, Period period, SplittableRandom random) {
        this.seats = seats;
        this.period = period;
        this.random = random;
        roster = new Roster(period.years(), seats.size() + seats.size() * period.years() / 14 + 100);
        hiring = new Hiring(seats, period, random, roster);
        holder = new int[seats.size()];
    }

    /** Who held which post in each year. */
    static Roster play(List<Seat> seats, Period period, SplittableRandom random) {
        Transfers transfers = new Transfers(seats, period, random);
        transfers.begin();
        List<Pool> pools = Pool.of(seats);
        for (int year = period.firstYear() + 1; year <= period.fiscalYear(); year++) {
            for (Pool pool : pools) {
                transfers.turn(pool, year);
            }
            transfers.record(year);
        }
        return transfers.roster;
    }

    private void begin() {
        for (int seat = 0; seat < holder.length; seat++) {
            holder[seat] = hiring.initial(seat);
        }
        record(period.firstYear());
    }

    private void record(int year) {
        for (int seat = 0; seat < holder.length; seat++) {
            roster.sit(holder[seat], year - period.firstYear(), seat);
        }
        hiring.forgetRetired();
    }

    private void turn(Pool pool, int year) {
        List<Deque<Integer>> moving = new ArrayList<>();
        for (int[] grade : pool.byGrade()) {
            Deque<Integer> free = new ArrayDeque<>();
            for (int seat : grade) {
                vacate(seat, year, free);
            }
            moving.add(free);
        }
        for (int grade = moving.size() - 1; grade >= 0; grade--) {
            fill(pool, grade, moving.get(grade), year);
        }
    }

    private void vacate(int seat, int year, Deque<Integer> free) {
        Seat post = seats.get(seat);
        int person = holder[seat];
        boolean makesRoom = post.demo() == DemoPerson.NEW_HIRE && year == period.fiscalYear();
        if (post.fixed() && !makesRoom) {
            return;
        }
        if (makesRoom || leaves(person, post.employment(), year)) {
            roster.leave(person, year - 1);
            hiring.retired(person, seat, year);
            holder[seat] = Roster.NONE;
        } else if (post.employment() == Employment.REGULAR && random.nextDouble() < MOVING) {
            free.add(person);
            holder[seat] = Roster.NONE;
        }
    }

    private boolean leaves(int person, Employment employment, int year) {
        int age = year - roster.born(person);
        int limit = employment == Employment.REGULAR ? 61 : employment.annual() ? 70 : 66;
        return age >= limit || random.nextDouble() < employment.turnover();
    }

    private void fill(Pool pool, int grade, Deque<Integer> free, int year) {
        int[] vacant = Arrays.stream(pool.byGrade()[grade])
                .filter(seat -> holder[seat] == Roster.NONE)
                .toArray();
        shuffle(vacant);
        for (int seat : vacant) {
            int person = Roster.NONE;
            if (seats.get(seat).demo() == null) {
                person = free.isEmpty() ? promoted(pool, grade, year) : free.remove();
            }
            holder[seat] = person == Roster.NONE ? hiring.hire(seat, year) : person;
        }
    }

    /** The longest-serving of a few people one grade below, whose post falls vacant, or nobody. */
    private int promoted(Pool pool, int grade, int year) {
        for (int below = grade - 1; below >= 0; below--) {
            int[] candidates = pool.byGrade()[below];
            int best = Roster.NONE;
            for (int i = 0; i < Math.min(6, candidates.length); i++) {
                int seat = candidates[random.nextInt(candidates.length)];
                if (promotable(seat, year) && (best < 0 || senior(seat, best))) {
                    best = seat;
                }
            }
            if (best >= 0) {
                int person = holder[best];
                holder[best] = Roster.NONE;
                return person;
            }
        }
        return Roster.NONE;
    }

    private boolean promotable(int seat, int year) {
        boolean regular = seats.get(seat).employment() == Employment.REGULAR;
        return regular && holder[seat] >= 0 && !seats.get(seat).fixed() && roster.hired(holder[seat]) <= year - 4;
    }

    private boolean senior(int seat, int other) {
        return roster.hired(holder[seat]) < roster.hired(holder[other]);
    }

    private void shuffle(int[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int value = values[i];
            values[i] = values[j];
            values[j] = value;
        }
    }
}
