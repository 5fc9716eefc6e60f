package jp.hagukumi.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.CourseCompleted;
import jp.hagukumi.activity.LevelConfirmed;
import jp.hagukumi.activity.LevelMeasured;
import jp.hagukumi.activity.LevelMeasurementWithdrawn;
import jp.hagukumi.activity.Replay;
import jp.hagukumi.activity.SelfRated;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.imports.ImportMode;
import jp.hagukumi.platform.imports.ImportRun;
import jp.hagukumi.reporting.Duties;
import jp.hagukumi.support.ImportDesk;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept for maps of many against one statement that counts everybody, after each step of random histories. */
@ExtendWith(ArquillianExtension.class)
class EverybodyIT {
    private static final int PEOPLE = 14;
    private static final int STEPS = 50;
    private static final List<String> SKILLS = List.of("A1", "A2", "D1", "E1", "F1");
    private static final List<String> PROFILES = List.of("R04", "R05", "R10");

    @Inject
    Town town;

    @Inject
    Duties duties;

    @Inject
    ActivityLog log;

    @Inject
    Replay replay;

    @Inject
    GroupSkillMaps groups;

    @Inject
    OtherNode other;

    @Inject
    SkillHolders holders;

    @Inject
    MapsByStatement counted;

    @Inject
    ProfileChoices choices;

    @Inject
    ImportDesk desk;

    @Inject
    Clock clock;

    @Resource
    UserTransaction transaction;

    private long city;
    private LocalDate today;
    private final List<Long> units = new ArrayList<>();
    private final List<Long> people = new ArrayList<>();
    private final List<LevelMeasured> measured = new ArrayList<>();
    private final List<ImportRun> imported = new ArrayList<>();
    private int facts;

    @BeforeEach
    void found() {
        city = town.found();
        today = LocalDate.now(clock);
        long department = town.unit(city, "10", UnitKind.DEPARTMENT);
        units.addAll(List.of(
                town.unitBelow(city, department, "11", UnitKind.SECTION), town.unit(city, "20", UnitKind.SECTION)));
        for (int i = 0; i < PEOPLE; i++) {
            long person = town.person(city, "0000" + (10 + i));
            town.post(city, person, units.get(i % 2), i < 3 ? Grade.MANAGER : Grade.STAFF, "");
            people.add(person);
        }
        town.change(people.get(0), "authority", "教育委員会");
        town.change(people.get(1), "occupation", "保健師");
    }

    @Test
    void what_is_kept_equals_what_the_database_holds_after_any_history_on_two_nodes() throws Exception {
        for (int seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            for (int step = 0; step < STEPS; step++) {
                String done = happen(random);
                LocalDate day = day(random);
                String where = "seed %d, step %d: %s, on %s".formatted(seed, step, done, day);
                assertEqual(where, groups, today);
                assertEqual(where, groups, day);
                if (random.nextInt(3) == 0) {
                    assertEqual(where + ", other node", other, random.nextBoolean() ? today : day);
                }
            }
        }
        assertThat(groups.of(town.hr(city), MapFilter.everybody(), today)
                        .bySkill()
                        .values())
                .as("something has come of it")
                .anyMatch(spread -> spread.atLevel().get(2).people() > 0);
    }

    /** Today, a year ago, near the edges of what is kept together, and far off. */
    private LocalDate day(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> today.minusYears(1);
            case 1 -> today.plusDays(random.nextInt(80));
            case 2 -> today.minusDays(random.nextInt(1500));
            case 3 -> today.minusMonths(13).withDayOfMonth(1).plusDays(random.nextInt(3) - 1);
            default -> today.minusDays(random.nextInt(400));
        };
    }

    private String happen(Random random) throws Exception {
        long person = people.get(random.nextInt(PEOPLE));
        int kind = random.nextInt(12);
        switch (kind) {
            case 0, 1, 2 -> log.record(List.of(fact(random, person)));
            case 3 ->
                log.record(people.stream()
                        .filter(one -> random.nextBoolean())
                        .map(one -> fact(random, one))
                        .toList());
            case 4, 5 -> withdraw(random);
            case 6 -> transfer(random, person);
            case 7 -> absent(random, person);
            case 8 -> appoint(random, person);
            case 9 -> rebuild(person);
            case 10 -> importFile(random);
            default -> commitLate(random, person);
        }
        return "kind " + kind + " of " + person;
    }

    private Activity fact(Random random, long person) {
        String key = "f" + facts++;
        LocalDate day = today.minusDays(random.nextInt(1500));
        Map<String, Integer> levels = new HashMap<>();
        SKILLS.stream().filter(skill -> random.nextBoolean()).forEach(skill -> levels.put(skill, random.nextInt(4)));
        return switch (random.nextInt(4)) {
            case 0 -> new SelfRated(city, person, key, 1, day, levels, 1);
            case 1 -> new LevelConfirmed(city, person, key, 1, day, levels);
            case 2 -> measured(new LevelMeasured(city, person, "attempt:" + key, 1, day, levels, false));
            default ->
                new CourseCompleted(city, person, "B0" + (1 + random.nextInt(4)), 1, day, key, true, 80, 60, false);
        };
    }

    private LevelMeasured measured(LevelMeasured fact) {
        measured.add(fact);
        return fact;
    }

    private void withdraw(Random random) {
        if (!measured.isEmpty()) {
            LevelMeasured fact = measured.remove(random.nextInt(measured.size()));
            log.record(List.of(
                    new LevelMeasurementWithdrawn(city, fact.personId(), fact.subjectCode(), 1, fact.occurredOn())));
        }
    }

    private void absent(Random random, long person) {
        LocalDate from = today.minusDays(random.nextInt(400));
        duties.absent(city, person, from, from.plusDays(random.nextInt(60)));
        duties.raiseTurn(city);
    }

    private void transfer(Random random, long person) {
        duties.transfer(city, person, units.get(random.nextInt(2)));
        duties.raiseTurn(city);
    }

    private void appoint(Random random, long person) {
        String profile = PROFILES.get(random.nextInt(PROFILES.size()));
        if (random.nextBoolean()) {
            choices.assign(town.hr(city), person, profile, today.minusDays(random.nextInt(400)));
        } else {
            choices.release(town.hr(city), person, profile, today);
        }
    }

    private void rebuild(long person) throws Exception {
        transaction.begin();
        replay.people(city, List.of(person));
        transaction.commit();
    }

    /** Measured levels of another system; taken back at the next occasion. */
    private void importFile(Random random) {
        if (imported.isEmpty()) {
            String rows = people.stream()
                    .limit(5)
                    .map(one -> "0000%d,E1,%d,%s\r\n"
                            .formatted(10 + people.indexOf(one), random.nextInt(3), today.minusDays(facts++ % 300)))
                    .collect(Collectors.joining());
            ImportRun run = desk.preview(
                    town.hr(city), "skill-levels", ImportMode.FULL, today, "職員番号,スキルコード,水準,測定日\r\n" + rows);
            desk.apply(town.hr(city), run);
            imported.add(run);
        } else {
            desk.undo(town.hr(city), imported.remove(0));
        }
    }

    /** Others look while a transaction is open, and must not keep what it has not committed. */
    private void commitLate(Random random, long person) throws Exception {
        transaction.begin();
        log.record(List.of(fact(random, person)));
        groups.of(town.hr(city), MapFilter.everybody(), today);
        other.of(town.hr(city), MapFilter.everybody(), today);
        if (random.nextInt(3) == 0) {
            transaction.rollback();
        } else {
            transaction.commit();
        }
    }

    @Test
    void a_change_is_seen_however_long_nobody_has_looked() throws Exception {
        assertEqual("first", other, today);
        log.record(List.of(new LevelConfirmed(city, people.get(4), "late", 1, today, Map.of("D1", 3))));
        Thread.sleep(2500);
        assertEqual("longer ago than a transaction takes", other, today);
    }

    @Test
    void who_loses_all_levels_counts_as_unmeasured_at_once() {
        LevelMeasured only = new LevelMeasured(city, people.get(4), "attempt:1", 1, today, Map.of("D1", 2), false);
        log.record(List.of(only));
        assertThat(groups.of(town.hr(city), MapFilter.everybody(), today)
                        .unmeasured()
                        .people())
                .isEqualTo(PEOPLE - 1);
        log.record(List.of(new LevelMeasurementWithdrawn(city, people.get(4), "attempt:1", 1, today)));
        assertThat(groups.of(town.hr(city), MapFilter.everybody(), today)
                        .unmeasured()
                        .people())
                .isEqualTo(PEOPLE);
    }

    @Test
    void another_municipality_never_appears() {
        log.record(List.of(new LevelConfirmed(city, people.get(4), "c", 1, today, Map.of("D1", 3))));
        groups.of(town.hr(city), MapFilter.everybody(), today);
        Viewer elsewhere = town.hr(town.found());
        assertThat(groups.of(elsewhere, MapFilter.everybody(), today).people()).isZero();
        assertThat(holders.of(elsewhere, "D1", 1, "", today).holders()).isEmpty();
    }

    @Test
    void of_very_many_holders_the_first_are_listed_and_the_rest_is_counted() {
        for (int i = 0; i < SkillHolders.LISTED + 5; i++) {
            long person = town.person(city, "9%05d".formatted(i));
            town.post(city, person, units.get(i % 2), Grade.STAFF, "");
            log.record(List.of(new LevelConfirmed(city, person, "c", 1, today, Map.of("D1", i == 77 ? 3 : 2))));
        }
        SkillHolders.Found found = holders.of(town.hr(city), "D1", 2, "", today);
        assertThat(found.holders()).hasSize(SkillHolders.LISTED);
        assertThat(found.holders().get(0).staffNumber()).isEqualTo("900077");
        assertThat(found.holders().get(1).unitName()).isEqualTo("部署11");
        assertThat(found.more()).isEqualTo(5);
    }

    private void assertEqual(String where, GroupSkillMaps maps, LocalDate day) {
        Viewer hr = town.hr(city);
        Viewer limited = new Viewer(1, city, null, "人事", "", Set.of(Role.EMPLOYEE, Role.HR), "市長", Set.of());
        for (MapFilter filter : filters()) {
            assertThat(maps.of(hr, filter, day)).as(where).isEqualTo(counted.of(city, "", filter, day));
            assertThat(maps.share(hr, filter, day)).as(where).isEqualTo(counted.share(city, "", filter, day));
        }
        MapFilter all = MapFilter.everybody();
        assertThat(maps.of(limited, all, day)).as(where).isEqualTo(counted.of(city, "市長", all, day));
        assertThat(holders.of(hr, "A1", 2, "", day).holders().stream()
                        .collect(Collectors.toMap(SkillHolder::staffNumber, SkillHolder::level)))
                .as(where)
                .isEqualTo(counted.holders(city, "A1", 2, day));
    }

    private List<MapFilter> filters() {
        return List.of(
                MapFilter.everybody(),
                new MapFilter(town.path(units.get(0)), null, null, "", MapFilter.Value.SELF_RATED),
                new MapFilter("", Grade.MANAGER, null, "", MapFilter.Value.TESTED),
                new MapFilter("", null, Grade.STAFF, "一般行政", MapFilter.Value.CONFIRMED));
    }
}
