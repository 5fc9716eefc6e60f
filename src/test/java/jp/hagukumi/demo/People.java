package jp.hagukumi.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Gives the entries of the roster their numbers, names and dates, always the same ones for the same seed. */
final class People {

    private static final int PURPOSE = 11;
    private static final double FORMER_NAME = 0.065;

    private final Roster roster;
    private final List<Seat> seats;
    private final Period period;
    private final long seed;
    private final String[] numbers;
    private final NameTable family = new NameTable(FamilyNames.TABLE);
    private final NameTable[] women = tables(GivenNames.WOMEN);
    private final NameTable[] men = tables(GivenNames.MEN);

    People(Roster roster, List<Seat> seats, Period period, long seed) {
        this.roster = roster;
        this.seats = seats;
        this.period = period;
        this.seed = seed;
        numbers = numbers();
    }

    private static NameTable[] tables(String[] generations) {
        NameTable[] tables = new NameTable[generations.length];
        for (int i = 0; i < tables.length; i++) {
            tables[i] = new NameTable(generations[i]);
        }
        return tables;
    }

    /** Numbers rise with the 年度 of hiring; those of the named people are kept free. */
    private String[] numbers() {
        Set<String> taken = new HashSet<>();
        for (DemoPerson demo : DemoPerson.values()) {
            taken.add(demo.staffNumber());
        }
        int earliest = 1950;
        int[] next = new int[period.fiscalYear() - earliest + 2];
        for (int i = 0; i < roster.size(); i++) {
            next[roster.hired(i) - earliest + 1]++;
        }
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        String[] free = free(roster.size(), taken);
        String[] result = new String[roster.size()];
        for (int i = 0; i < result.length; i++) {
            String number = free[next[roster.hired(i) - earliest]++];
            DemoPerson demo = demo(i);
            result[i] = demo == null ? number : demo.staffNumber();
        }
        return result;
    }

    private static String[] free(int count, Set<String> taken) {
        String[] free = new String[count];
        int number = 1;
        for (int i = 0; i < count; number++) {
            String text = Integer.toString(1_000_000 + number).substring(1);
            if (!taken.contains(text)) {
                free[i++] = text;
            }
        }
        return free;
    }

    private DemoPerson demo(int index) {
        DemoPerson demo = seats.get(roster.firstSeat(index)).demo();
        boolean predecessor = demo == DemoPerson.NEW_HIRE && roster.hired(index) < period.fiscalYear();
        return predecessor ? null : demo;
    }

    /** Number under which the person was known before, or null. */
    String numberBefore(int index) {
        return roster.before(index) < 0 ? null : numbers[roster.before(index)];
    }

    /** The person at that place of the roster. */
    Person person(int index) {
        int root = index;
        while (roster.before(root) >= 0) {
            root = roster.before(root);
        }
        DemoPerson demo = demo(index);
        SplittableRandom random = Seeds.of(demo == null ? seed : 0, PURPOSE, demo == null ? root : demo.ordinal());
        Seat first = seats.get(roster.firstSeat(root));
        double share = first.employment().annual() ? 0.75 : first.job().women();
        boolean woman = demo == null ? random.nextDouble() < share : WOMEN_BY_NAME.contains(demo);
        PersonName name = demo == null ? name(random, woman, roster.born(root)) : demo.personName();
        LocalDate left = roster.left(index) == 0 ? null : Period.march31(roster.left(index));
        return new Person(
                index,
                root,
                numbers[index],
                name,
                woman,
                roster.born(index),
                seats.get(lastSeat(index)),
                hired(index),
                left);
    }

    private LocalDate hired(int index) {
        LocalDate april = Period.april1(roster.hired(index));
        LocalDate later = april.plusDays(15);
        boolean newcomer = seats.get(roster.firstSeat(index)).newcomer() && !later.isAfter(period.today());
        return newcomer ? later : april;
    }

    private static final Set<DemoPerson> WOMEN_BY_NAME = Set.of(
            DemoPerson.CLERK, DemoPerson.MANAGER, DemoPerson.DX_OFFICER, DemoPerson.NEW_HIRE, DemoPerson.ON_LEAVE);

    private int lastSeat(int index) {
        for (int year = period.years(); year >= 0; year--) {
            if (roster.seat(index, year) != Roster.NONE) {
                return roster.seat(index, year);
            }
        }
        throw new IllegalStateException("never in post: " + index);
    }

    private PersonName name(SplittableRandom random, boolean woman, int born) {
        int generation = born < GivenNames.SECOND_GENERATION ? 0 : born < GivenNames.THIRD_GENERATION ? 1 : 2;
        NameTable given = (woman ? women : men)[generation];
        int familyPlace = family.draw(random);
        int givenPlace = given.draw(random);
        int formerPlace = family.draw(random);
        boolean former = random.nextDouble() < (woman ? FORMER_NAME : FORMER_NAME / 10) && formerPlace != familyPlace;
        return new PersonName(
                family.name(familyPlace),
                given.name(givenPlace),
                family.kana(familyPlace),
                given.kana(givenPlace),
                former ? family.name(formerPlace) : null);
    }
}
