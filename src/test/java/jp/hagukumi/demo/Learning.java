package jp.hagukumi.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Draws the completions of a person: the yearly courses B02–B04 near their due date, B01 once. */
final class Learning {

    private static final int PURPOSE = 15;
    private static final MonthDay YEARLY_DUE = MonthDay.of(6, 30);
    private static final MonthDay OPENING = MonthDay.of(4, 15);
    private static final double INTRODUCTION = 0.97;

    private final Period period;
    private final long seed;
    private final Roster roster;
    private final Diligence diligence;

    Learning(Organization organization, Roster roster, Period period, long seed) {
        this.period = period;
        this.seed = seed;
        this.roster = roster;
        diligence = new Diligence(organization, period);
    }

    /** The completions up to the reference day, year by year. */
    List<Completion> of(Person person, List<Absence> absences) {
        List<Completion> completions = new ArrayList<>();
        if (person.seat().employment() == Employment.SPECIAL) {
            return completions;
        }
        SplittableRandom random = Seeds.of(seed, PURPOSE, person.index());
        introduction(person, absences, random, completions);
        for (int year = period.firstYear(); year <= period.fiscalYear(); year++) {
            if (roster.seat(person.index(), year - period.firstYear()) != Roster.NONE) {
                yearly(person, year, absences, random, completions);
            }
        }
        return completions;
    }

    private void introduction(
            Person person, List<Absence> absences, SplittableRandom random, List<Completion> completions) {
        int year = Math.max(period.firstYear(), person.hired().getYear());
        boolean done = random.nextDouble() < INTRODUCTION || person.seat().demo() != null;
        if (!done || person.seat().employment().annual() || person.root() != person.index()) {
            return;
        }
        boolean onHiring = person.hired().getYear() == year;
        LocalDate from = Period.april1(year).plusDays(onHiring ? 3 : 30);
        LocalDate wished = from.plusDays(random.nextInt(onHiring ? 85 : 150));
        add(BasicCourse.B01, possible(wished, person, year, absences, random), random, completions);
    }

    private void yearly(
            Person person, int year, List<Absence> absences, SplittableRandom random, List<Completion> completions) {
        Set<BasicCourse> done = diligence.completed(person, year, random);
        LocalDate finish = wished(person, year, random);
        LocalDate latest = null;
        int passed = 0;
        for (BasicCourse course : done) {
            boolean last = course == BasicCourse.B04;
            if (last && passed < 2) {
                continue;
            }
            LocalDate wished = last ? latest.plusDays(random.nextInt(15)) : finish.minusDays(random.nextInt(4));
            LocalDate on = possible(wished, person, year, absences, random);
            if (on != null) {
                on = last && on.isBefore(latest) ? latest : on;
                latest = latest == null || on.isAfter(latest) ? on : latest;
                passed++;
            }
            add(course, on, random, completions);
        }
    }

    /**
     * The day by which somebody has taken their yearly courses, one soon after the other: most before the last days of
     * June, later in late 部署 and for those hired this year.
     */
    private LocalDate wished(Person person, int year, SplittableRandom random) {
        LocalDate due = YEARLY_DUE.atYear(year);
        double point = random.nextDouble();
        double within = random.nextDouble();
        if (diligence.late(person)) {
            return point < 0.6 ? due.minusDays((int) (20 * within)) : due.plusDays(1 + (int) (120 * within));
        }
        if (person.hired().getYear() == year) {
            return due.plusDays((int) (75 * within) - 30);
        }
        if (point < 0.25) {
            return OPENING.atYear(year).plusDays(4 + (int) (45 * within));
        }
        if (point < 0.73) {
            return due.minusDays(2 + (int) (28 * within));
        }
        return due.plusDays(1 + (int) ((point < 0.92 ? 30 : 150) * within));
    }

    /** The wished day, moved out of absences and weekends and not after the reference day; null when there is none. */
    private LocalDate possible(
            LocalDate wished, Person person, int year, List<Absence> absences, SplittableRandom random) {
        LocalDate day = brought(wished, year, random);
        for (Absence absence : absences) {
            if (absence.on(day)) {
                day = absence.to().plusDays(3 + random.nextInt(25));
            }
        }
        LocalDate working = workingDay(day);
        LocalDate chosen = absent(working, absences) ? day : working;
        boolean inYear = !chosen.isAfter(Period.march31(year)) && !chosen.isAfter(period.today());
        return inYear && person.employedOn(chosen) && !absent(chosen, absences) ? chosen : null;
    }

    /** From two months after opening on, days of the running 年度 are brought forward to lie before the reference day. */
    private LocalDate brought(LocalDate wished, int year, SplittableRandom random) {
        LocalDate opening = OPENING.atYear(year);
        long open = ChronoUnit.DAYS.between(opening, period.today());
        return wished.isAfter(period.today()) && open >= 47 ? opening.plusDays(random.nextLong(open + 1)) : wished;
    }

    private static LocalDate workingDay(LocalDate day) {
        int back = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return back > 0 ? day.minusDays(back) : day;
    }

    private static boolean absent(LocalDate day, List<Absence> absences) {
        for (Absence absence : absences) {
            if (absence.on(day)) {
                return true;
            }
        }
        return false;
    }

    private static void add(BasicCourse course, LocalDate on, SplittableRandom random, List<Completion> completions) {
        int score = course.score(random);
        int minutes = course.minutes(random);
        if (on != null) {
            completions.add(new Completion(course, on, score, minutes));
        }
    }
}
