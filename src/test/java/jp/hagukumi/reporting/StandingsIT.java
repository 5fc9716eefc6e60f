package jp.hagukumi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept of today against a full count, after each step of random histories. */
@ExtendWith(ArquillianExtension.class)
class StandingsIT {
    private static final int PEOPLE = 12;
    private static final int STEPS = 40;
    private static final int KINDS = 8;
    private static final List<String> COURSES = List.of("B02", "B03");

    @Inject
    Town town;

    @Inject
    Duties duties;

    @Inject
    CohortsByDay kept;

    @Inject
    PatientStandings patient;

    @Inject
    Cohorts counted;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    private long city;
    private LocalDate today;
    private final List<Long> units = new ArrayList<>();
    private final List<Long> people = new ArrayList<>();

    @BeforeEach
    void found() {
        city = town.found();
        today = LocalDate.now(clock);
        long department = town.unit(city, "10", UnitKind.DEPARTMENT);
        units.addAll(List.of(
                town.unitBelow(city, department, "11", UnitKind.SECTION), town.unit(city, "20", UnitKind.SECTION)));
        for (int i = 0; i < PEOPLE; i++) {
            long person = town.person(city, "00" + (10 + i));
            town.post(city, person, units.get(i % 2), i < 2 ? Grade.MANAGER : Grade.STAFF, "");
            people.add(person);
        }
        town.change(people.get(0), "authority", "教育委員会");
        town.change(people.get(2), "previous_person_id", people.get(1));
        duties.raiseTurn(city);
    }

    @Test
    void what_is_kept_of_today_equals_a_full_count_after_any_history() {
        for (int seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            for (int step = 0; step < STEPS; step++) {
                String done = happen(random);
                String where = "seed %d, step %d: %s".formatted(seed, step, done);
                if (!kept().equals(counted())) {
                    // the daily run of the rules may have come in between, once
                    assertThat(kept()).as(where).isEqualTo(counted());
                }
            }
        }
        assertThat(counted().get(0)).isNotEmpty();
    }

    @Test
    void a_change_is_counted_however_long_nobody_has_looked() throws Exception {
        duties.owe(city, people.get(5), COURSES.get(0), FiscalYear.of(today).year(), today.minusDays(3), null);
        Reach all = reaches().get(0);
        assertThat(sorted(patient.on(all, today, groups()))).isEqualTo(counted().get(0));
        duties.complete(city, people.get(5), COURSES.get(0), today);
        Thread.sleep(2500);
        assertThat(sorted(patient.on(all, today, groups())))
                .as("changed longer ago than a transaction takes")
                .isEqualTo(counted().get(0));
    }

    private String happen(Random random) {
        long person = people.get(random.nextInt(PEOPLE));
        String course = COURSES.get(random.nextInt(COURSES.size()));
        LocalDate day = today.minusDays(random.nextInt(40));
        int kind = random.nextInt(KINDS);
        switch (kind) {
            case 0, 1, 2 ->
                duties.oweOnce(city, person, course, FiscalYear.of(today).year());
            case 3 -> duties.begin(city, person, course, day);
            case 4, 5 -> duties.complete(city, person, course, day);
            case 6 -> duties.waiveOpen(city, person, day);
            default -> move(random, person, day);
        }
        return "kind " + kind + " of " + person + " " + course;
    }

    private void move(Random random, long person, LocalDate day) {
        if (random.nextBoolean()) {
            duties.transfer(city, person, units.get(random.nextInt(2)));
        } else {
            duties.absent(city, person, day, day.plusDays(random.nextInt(60)));
        }
        duties.raiseTurn(city);
    }

    private List<List<String>> kept() {
        return reaches().stream()
                .map(reach -> sorted(kept.on(reach, today, groups())))
                .toList();
    }

    private List<List<String>> counted() {
        return reaches().stream()
                .map(reach -> sorted(counted.on(reach, today, groups())))
                .toList();
    }

    private List<Reach> reaches() {
        Reach all = new Reach(city, "", List.of());
        return List.of(all, new Reach(city, "教育委員会", List.of()), all.within(town.path(units.get(0))));
    }

    private Groups groups() {
        return Groups.byTier(catalogue.courses());
    }

    private static List<String> sorted(List<?> cohorts) {
        return cohorts.stream().map(Object::toString).sorted().toList();
    }
}
