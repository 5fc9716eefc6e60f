package jp.hagukumi.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.LevelMeasured;
import jp.hagukumi.organization.EmploymentType;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.support.Town;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RatingsIT {
    @Inject
    Town town;

    @Inject
    Clock clock;

    @Inject
    RatingRounds rounds;

    @Inject
    RatingOpenings openings;

    @Inject
    RatingSheets sheets;

    @Inject
    RatingConfirmations confirmations;

    @Inject
    RatingSubordinates subordinates;

    @Inject
    RatingProgress progress;

    @Inject
    RatingGrowth growth;

    @Inject
    SkillMaps maps;

    @Inject
    ActivityLog log;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    private LocalDate today;
    private long city;
    private long department;
    private long section;
    private long person;
    private long manager;
    private long director;

    @BeforeEach
    void found() {
        today = LocalDate.now(clock);
        city = town.found();
        department = town.unit(city, "10", UnitKind.DEPARTMENT);
        section = town.unitBelow(city, department, "11", UnitKind.SECTION);
        person = posted("000001", section, Grade.STAFF, "");
        manager = posted("000002", section, Grade.MANAGER, "課長");
        director = posted("000003", department, Grade.DIRECTOR, "部長");
    }

    private long posted(String number, long unit, Grade grade, String title) {
        long id = town.person(city, number);
        town.post(city, id, unit, grade, title);
        return id;
    }

    @Test
    void a_round_goes_from_self_rating_over_the_supervisor_to_the_confirmed_level() {
        long round = opened(plan(Occasion.BEGINNING));
        long sheet = sheets.ofRound(clerk(), round).id();
        sheets.rate(clerk(), sheet, "A1", 4);
        assertThat(sheets.rate(clerk(), sheet, "A2", 2).answered()).isEqualTo(2);
        assertThat(sheets.tasks(clerk())).singleElement().satisfies(task -> {
            assertThat(task.answered()).isEqualTo(2);
            assertThat(task.skills()).isEqualTo(38);
        });
        sheets.handIn(clerk(), sheet);
        assertThat(sheets.tasks(clerk())).isEmpty();
        assertThat(maps.own(clerk(), today).standing().selfRated().bySkill()).isEqualTo(Map.of("A1", 4, "A2", 2));
        assertThat(maps.own(clerk(), today).standing().confirmed().bySkill()).isEmpty();

        assertThat(subordinates.list(boss()))
                .extracting(SubordinateSheet::sheetId)
                .containsExactly(sheet);
        int version = confirmations.open(boss(), sheet).sheet().version();
        version = confirmations.confirm(
                boss(), sheet, version, new RatingAnswer("A1", null, 2, "企画を任せたい", "https://example.jp/plan"));
        ConfirmationSheet now = confirmations.open(boss(), sheet);
        assertThat(now.talks()).extracting(line -> line.skill().code()).containsExactly("A1");
        assertThat(confirmations.sameAsSelf(boss(), sheet, version)).isEqualTo(1);
        version = confirmations.open(boss(), sheet).sheet().version();
        confirmations.finish(boss(), sheet, version);

        RatingSheet done = sheets.ofRound(clerk(), round);
        assertThat(done.state()).isEqualTo(SheetState.CONFIRMED);
        assertThat(done.answer("A1").note()).isEqualTo("企画を任せたい");
        assertThat(maps.own(clerk(), today).standing().confirmed().bySkill()).isEqualTo(Map.of("A1", 2, "A2", 2));
        assertThat(maps.own(clerk(), today).standing().selfRated().of("A1")).isEqualTo(4);
        assertThat(progress.of(town.hr(city), round).whole()).isEqualTo(new RatingProgress.Count(3, 1, 1, 0));
    }

    @Test
    void only_those_in_post_and_not_absent_get_a_sheet_and_who_joins_later_gets_one_the_next_day() {
        long away = posted("000004", section, Grade.STAFF, "");
        town.absence(city, away, "CHILDCARE", today.minusDays(9), today.plusDays(9));
        RatingAudience staff =
                new RatingAudience(List.of("11"), Grade.STAFF, Grade.CHIEF, List.of(EmploymentType.PERMANENT));
        assertThat(rounds.dryRun(town.hr(city), staff, today)).isEqualTo(new RatingRounds.Reach(1, 1));
        long round = opened(new RatingRoundPlan(
                "係員", FiscalYear.of(today), Occasion.OTHER, staff, today, today.plusDays(9), today.plusDays(20)));
        assertThat(sheetsOf(round)).containsExactly(person);
        long joiner = posted("000005", section, Grade.STAFF, "");
        openings.begin(city, today);
        assertThat(openings.begin(city, today)).isZero();
        assertThat(sheetsOf(round)).containsExactlyInAnyOrder(person, joiner);
    }

    @Test
    void handed_in_it_can_be_taken_back_until_the_supervisor_has_begun() {
        long sheet = handedIn(opened(plan(Occasion.BEGINNING)), clerk(), Map.of("A1", 1));
        refused(() -> sheets.rate(clerk(), sheet, "A1", 2), "handedIn");
        sheets.takeBack(clerk(), sheet);
        sheets.rate(clerk(), sheet, "A1", 2);
        sheets.handIn(clerk(), sheet);
        assertThat(maps.own(clerk(), today).standing().selfRated().of("A1")).isEqualTo(2);
        int version = confirmations.open(boss(), sheet).sheet().version();
        confirmations.confirm(boss(), sheet, version, level("A1", 2));
        refused(() -> sheets.takeBack(clerk(), sheet), "begun");
    }

    @Test
    void after_the_last_days_nothing_changes_any_more() throws Exception {
        long round = opened(plan(Occasion.BEGINNING));
        long sheet = handedIn(round, clerk(), Map.of("A1", 1));
        long open = sheets.ofRound(boss(), round).id();
        int version = confirmations.open(boss(), sheet).sheet().version();
        move(round, -1, 5);
        refused(() -> sheets.rate(boss(), open, "A1", 1), "selfOver");
        refused(() -> sheets.takeBack(clerk(), sheet), "selfOver");
        move(round, -2, -1);
        refused(() -> sheets.rate(boss(), open, "A1", 1), "closed");
        refused(() -> sheets.handIn(boss(), open), "closed");
        refused(() -> confirmations.confirm(boss(), sheet, version, level("A1", 1)), "closed");
        refused(() -> confirmations.finish(boss(), sheet, version), "closed");
        openings.begin(city, today);
        assertThat(rounds.round(town.hr(city), round).state()).isEqualTo(RoundState.CLOSED);
        refused(() -> rounds.extend(town.hr(city), round, today, today), "closed");
        assertThat(sheets.ofRound(boss(), round).state()).isEqualTo(SheetState.OPEN);
    }

    @Test
    void nobody_rates_for_others_and_nobody_confirms_themselves_or_somebody_elses_people() {
        long round = opened(plan(Occasion.BEGINNING));
        long sheet = handedIn(round, clerk(), Map.of("A1", 1));
        long bosses = handedIn(round, boss(), Map.of("A1", 1));
        assertThatThrownBy(() -> sheets.rate(boss(), sheet, "A1", 1)).isInstanceOf(NotVisible.class);
        refused(() -> confirmations.open(boss(), bosses), "own");
        refused(() -> confirmations.confirm(boss(), bosses, 1, level("A1", 1)), "own");
        assertThat(subordinates.list(chief()))
                .extracting(SubordinateSheet::sheetId)
                .containsExactly(bosses);
        assertThatThrownBy(() -> confirmations.open(chief(), sheet)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> confirmations.open(clerk(), bosses)).isInstanceOf(NotVisible.class);
        long elsewhere = town.found();
        long unit = town.unit(elsewhere, "11", UnitKind.SECTION);
        long stranger = town.person(elsewhere, "000001");
        town.post(elsewhere, stranger, unit, Grade.MANAGER, "課長");
        Viewer other = town.supervisor(elsewhere, stranger, unit);
        assertThatThrownBy(() -> confirmations.open(other, sheet)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> sheets.rate(other, sheet, "A1", 1)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> rounds.round(town.hr(elsewhere), round)).isInstanceOf(NotVisible.class);
    }

    @Test
    void levels_out_of_range_and_skills_that_are_not_asked_about_are_refused() {
        long sheet = handedIn(opened(plan(Occasion.BEGINNING)), clerk(), Map.of("A1", 1));
        int version = confirmations.open(boss(), sheet).sheet().version();
        refused(() -> confirmations.confirm(boss(), sheet, version, level("A1", 4)), "level");
        refused(() -> confirmations.confirm(boss(), sheet, version, level("Z9", 1)), "skill");
        sheets.takeBack(clerk(), sheet);
        refused(() -> sheets.rate(clerk(), sheet, "A1", 5), "level");
        refused(() -> sheets.rate(clerk(), sheet, "A1", -1), "level");
        refused(() -> sheets.rate(clerk(), sheet, "Z9", 1), "skill");
    }

    @Test
    void the_second_of_two_supervisors_is_told() {
        long deputy = posted("000006", section, Grade.MANAGER, "課長");
        long sheet = handedIn(opened(plan(Occasion.BEGINNING)), clerk(), Map.of("A1", 1, "A2", 1));
        Viewer second = town.supervisor(city, deputy, section);
        int version = confirmations.open(boss(), sheet).sheet().version();
        confirmations.confirm(boss(), sheet, version, level("A1", 1));
        refused(() -> confirmations.confirm(second, sheet, version, level("A1", 3)), "other");
        confirmations.finish(boss(), sheet, version + 1);
        refused(() -> confirmations.finish(second, sheet, version + 2), "finished");
        assertThat(sheets.ofRound(clerk(), sheets.mine(clerk()).get(0).round().id())
                        .answer("A1")
                        .confirmed())
                .isEqualTo(1);
    }

    /**
     * By hand. Clerk, self: start A1 1 + A2 2 = 3, end A1 2 + A2 2 → gain 1; A3 only at the end, left out. Manager, self:
     * start A1 3, end A1 4 → gain 1. Section and whole: start 6, gain 2, 2 people, 33.3 %. The director only began. Test:
     * the clerk alone, A1 1 → 2: start 1, gain 1.
     */
    @Test
    void growth_counts_those_who_did_both_self_and_test_apart() throws Exception {
        long start = opened(plan(Occasion.BEGINNING));
        handedIn(start, clerk(), Map.of("A1", 1, "A2", 2));
        handedIn(start, boss(), Map.of("A1", 3));
        handedIn(start, chief(), Map.of("A1", 1));
        move(start, -20, -10);
        measured(today.minusDays(15), "1", 1);
        measured(today.minusDays(2), "2", 2);
        openings.begin(city, today);
        long end = opened(plan(Occasion.END));
        handedIn(end, clerk(), Map.of("A1", 2, "A2", 2, "A3", 4));
        handedIn(end, boss(), Map.of("A1", 4));
        RatingGrowth.Comparison comparison =
                growth.of(town.hr(city), FiscalYear.of(today)).orElseThrow();
        assertThat(comparison.whole().self().start()).isEqualTo(6);
        assertThat(comparison.whole().self().gain()).isEqualTo(2);
        assertThat(comparison.whole().self().people()).isEqualTo(2);
        assertThat(comparison.whole().self().ratio()).isEqualTo(1.0 / 3);
        assertThat(comparison.whole().tested().start()).isEqualTo(1);
        assertThat(comparison.whole().tested().gain()).isEqualTo(1);
        assertThat(comparison.whole().tested().people()).isEqualTo(1);
        assertThat(comparison.units()).extracting(line -> line.unit().code()).containsExactly("10", "11");
        assertThat(comparison.units()).allSatisfy(line -> assertThat(line.sum()).isEqualTo(comparison.whole()));
        RatingSheet last = sheets.ofRound(clerk(), end);
        assertThat(sheets.counterpart(clerk(), last, Occasion.BEGINNING)
                        .orElseThrow()
                        .answer("A1")
                        .self())
                .isEqualTo(1);
        assertThat(sheets.changes(clerk(), last).orElseThrow())
                .extracting(change -> change.skill() + change.before() + change.now())
                .containsExactly("A112", "A3null4");
    }

    @Test
    void reminders_reach_those_who_are_behind_once_a_day() {
        long round = opened(plan(Occasion.BEGINNING));
        handedIn(round, clerk(), Map.of("A1", 1));
        assertThat(progress.remind(town.hr(city), round)).isEqualTo(3);
        assertThat(progress.remind(town.hr(city), round)).isZero();
        assertThat(told(person, "rating-reminder:%")).isZero();
        assertThat(told(manager, "rating-reminder:%")).isEqualTo(1);
        assertThat(told(manager, "rating-confirm:%")).isEqualTo(1);
        assertThat(told(director, "rating-reminder:%")).isEqualTo(1);
    }

    @Test
    void a_plan_can_be_changed_before_it_opens_extended_while_it_runs_and_closed_early() {
        Viewer hr = town.hr(city);
        RatingRoundPlan later = new RatingRoundPlan(
                "来月",
                FiscalYear.of(today),
                Occasion.OTHER,
                RatingAudience.everybody(),
                today.plusDays(3),
                today.plusDays(9),
                today.plusDays(20));
        long round = rounds.plan(hr, later);
        assertThat(openings.begin(city, today)).isZero();
        rounds.change(hr, round, plan(Occasion.OTHER));
        openings.begin(city, today);
        assertThat(sheetsOf(round)).hasSize(3);
        refused(() -> rounds.change(hr, round, later), "opened");
        refused(() -> rounds.extend(hr, round, today, today), "shorter");
        rounds.extend(hr, round, today.plusDays(10), today.plusDays(30));
        assertThat(rounds.round(hr, round).closesOn()).isEqualTo(today.plusDays(30));
        rounds.close(hr, round);
        refused(() -> sheets.rate(clerk(), sheets.ofRound(clerk(), round).id(), "A1", 1), "closed");
        refused(
                () -> rounds.plan(
                        hr,
                        new RatingRoundPlan(
                                "昔",
                                FiscalYear.of(today),
                                Occasion.OTHER,
                                RatingAudience.everybody(),
                                today.minusDays(1),
                                today,
                                today)),
                "past");
        assertThatThrownBy(() -> rounds.plan(clerk(), later)).isInstanceOf(NotVisible.class);
    }

    private long opened(RatingRoundPlan plan) {
        long round = rounds.plan(town.hr(city), plan);
        openings.begin(city, today);
        return round;
    }

    private RatingRoundPlan plan(Occasion occasion) {
        return new RatingRoundPlan(
                "診断",
                FiscalYear.of(today),
                occasion,
                RatingAudience.everybody(),
                today,
                today.plusDays(9),
                today.plusDays(20));
    }

    private long handedIn(long round, Viewer who, Map<String, Integer> levels) {
        long sheet = sheets.ofRound(who, round).id();
        sheets.rate(who, sheet, levels);
        sheets.handIn(who, sheet);
        return sheet;
    }

    private static RatingAnswer level(String skill, int level) {
        return new RatingAnswer(skill, null, level, "", "");
    }

    private static void refused(ThrowingCallable call, String why) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                .isEqualTo("attainment.rating.refused." + why));
    }

    private void measured(LocalDate on, String attempt, int level) {
        log.record(List.of(new LevelMeasured(city, person, "attempt:" + attempt, 1, on, Map.of("A1", level), false)));
    }

    /** Moves the last days of a round relative to today. */
    private void move(long round, int selfUntil, int closesOn) throws Exception {
        transaction.begin();
        em.createNativeQuery("update rating_round set opens_on = ?2, self_until = ?3, closes_on = ?4 where id = ?1"
                        + " and municipality_id = ?5")
                .setParameter(1, round)
                .setParameter(2, today.minusDays(40))
                .setParameter(3, today.plusDays(selfUntil))
                .setParameter(4, today.plusDays(closesOn))
                .setParameter(5, city)
                .executeUpdate();
        transaction.commit();
    }

    private List<Long> sheetsOf(long round) {
        List<?> people = em.createNativeQuery(
                        "select person_id from rating_sheet where municipality_id = ?1 and round_id = ?2")
                .setParameter(1, city)
                .setParameter(2, round)
                .getResultList();
        return people.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private long told(long who, String key) {
        return ((Number)
                        em.createNativeQuery("select count(*) from notice where municipality_id = ?1 and person_id = ?2"
                                        + " and notice_key like ?3")
                                .setParameter(1, city)
                                .setParameter(2, who)
                                .setParameter(3, key)
                                .getSingleResult())
                .longValue();
    }

    private Viewer clerk() {
        return town.clerk(city, person);
    }

    private Viewer boss() {
        return town.supervisor(city, manager, section);
    }

    private Viewer chief() {
        return town.supervisor(city, director, department);
    }
}
