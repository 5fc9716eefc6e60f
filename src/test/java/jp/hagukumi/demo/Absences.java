package jp.hagukumi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws the absences of a person from two years before the history to the reference day: about 3 % on any day. */
final class Absences {

    private static final int PURPOSE = 14;
    private static final double KIND_LEFT_OUT = 0.12;

    private final Period period;
    private final long seed;

    Absences(Period period, long seed) {
        this.period = period;
        this.seed = seed;
    }

    /** The absences in order of time, without overlap, all within the time in post. */
    List<Absence> of(Person person) {
        if (person.seat().demo() != null && isNamed(person)) {
            return person.seat().demo() == DemoPerson.ON_LEAVE ? leaveOfTheNamed() : List.of();
        }
        List<Absence> absences = new ArrayList<>();
        if (person.seat().employment() == Employment.SPECIAL || person.seat().late()) {
            return absences;
        }
        SplittableRandom random = Seeds.of(seed, PURPOSE, person.index());
        LocalDate free = person.hired();
        for (int year = period.firstYear() - 2; year <= period.fiscalYear(); year++) {
            LocalDate start = Period.april1(year).plusDays(random.nextInt(365));
            double chance = random.nextDouble();
            if (!start.isBefore(free) && person.employedOn(start) && start.isBefore(period.today())) {
                begin(person, start, chance, random, absences);
            }
            free = absences.isEmpty()
                    ? free
                    : absences.get(absences.size() - 1).to().plusDays(30);
        }
        return absences;
    }

    private static boolean isNamed(Person person) {
        return person.staffNumber().equals(person.seat().demo().staffNumber());
    }

    private List<Absence> leaveOfTheNamed() {
        LocalDate birth = period.today().minusDays(200);
        return List.of(
                new Absence("産休", birth.minusDays(41), birth.plusDays(56)),
                new Absence("育休", birth.plusDays(57), birth.plusYears(1).minusDays(1)));
    }

    private void begin(Person person, LocalDate start, double chance, SplittableRandom random, List<Absence> absences) {
        int age = person.age(start.getYear());
        boolean regular = person.seat().employment() == Employment.REGULAR;
        double birth = age < 24 || age > 42 ? 0 : (person.woman() ? 0.095 : 0.05) * (regular ? 1 : 0.15);
        if (chance < birth) {
            child(person, start, random, absences);
        } else if (chance < birth + 0.014) {
            illness(person, start, random, absences);
        } else if (chance < birth + 0.017) {
            add("介護", person, start, 20 + random.nextInt(120), random, absences);
        } else if (regular && age < 50 && chance < birth + 0.020) {
            add("派遣", person, start, 729, random, absences);
        } else if (regular && chance < birth + 0.0203) {
            add(random.nextBoolean() ? "停職" : "在籍専従", person, start, 90, random, absences);
        }
    }

    private void child(Person person, LocalDate start, SplittableRandom random, List<Absence> absences) {
        if (!person.woman()) {
            add("育休", person, start, 14 + random.nextInt(120), random, absences);
            return;
        }
        add("産休", person, start, 97, random, absences);
        LocalDate care = start.plusDays(98);
        if (person.employedOn(care)) {
            add("育休", person, care, 250 + random.nextInt(600), random, absences);
        }
    }

    private void illness(Person person, LocalDate start, SplittableRandom random, List<Absence> absences) {
        boolean lasting = random.nextDouble() < 0.35;
        int days = lasting ? 89 : 14 + random.nextInt(75);
        add("病休", person, start, days, random, absences);
        LocalDate after = start.plusDays(days + 1L);
        if (lasting && person.employedOn(after)) {
            add("休職", person, after, 60 + random.nextInt(400), random, absences);
        }
    }

    /** Adds {@code days} + 1 days from the start on, or fewer when the person leaves before. */
    private static void add(
            String kind, Person person, LocalDate start, int days, SplittableRandom random, List<Absence> absences) {
        String told = random.nextDouble() < KIND_LEFT_OUT ? null : kind;
        absences.add(new Absence(told, start, person.atMostLeft(start.plusDays(days))));
    }
}
