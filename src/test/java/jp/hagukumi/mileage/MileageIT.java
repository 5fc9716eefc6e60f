package jp.hagukumi.mileage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.CourseCompleted;
import jp.hagukumi.activity.CourseCompletionWithdrawn;
import jp.hagukumi.activity.Replay;
import jp.hagukumi.activity.RewardTaken;
import jp.hagukumi.activity.TestPassed;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MileageIT {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 26);
    private static final FiscalYear YEAR = FiscalYear.of(DAY);

    @Inject
    Town town;

    @Inject
    ActivityLog log;

    @Inject
    Replay replay;

    @Inject
    Points points;

    @Inject
    Statements statements;

    @Inject
    Lapses lapses;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    private long city;
    private long person;
    private long other;

    @BeforeEach
    void found() {
        city = town.found();
        person = town.person(city, "000001");
        other = town.person(city, "000002");
    }

    /** By hand: 必修 60 minutes 5, full marks 5, 選択 90 minutes 15; the last earned in 令和7年度. */
    @Test
    void facts_earn_by_the_shipped_rules_in_the_year_of_their_day_and_the_statement_says_why() {
        log.record(List.of(
                completed("B02", "2026", true, 60, DAY),
                new TestPassed(city, person, "B02", 1, DAY, 71, 100, true),
                completed("B01", "once", false, 90, LocalDate.of(2026, 3, 31))));
        Statement statement = statements.of(town.clerk(city, person), person, YEAR, DAY);
        assertThat(statement.balance().points()).isEqualTo(25);
        assertThat(statement.balance().lapsing())
                .containsExactly(Map.entry(LocalDate.of(2027, 3, 31), 15), Map.entry(LocalDate.of(2028, 3, 31), 10));
        assertThat(statement.earned()).isEqualTo(10);
        assertThat(statement.years()).containsExactly(YEAR, YEAR.plus(-1));
        assertThat(statement.items())
                .extracting(item -> item.subject().ja() + " / " + item.line().ja())
                .containsExactly("情報セキュリティ基礎 確認テスト / 確認テスト満点（初回）", "情報セキュリティ基礎 / 必修コースの修了");
        assertThat(statement.lines().get(0))
                .extracting(Statement.LineStanding::earned, Statement.LineStanding::cap, Statement.LineStanding::left)
                .containsExactly(5, 120, 115);
        assertThat(points.earned(city, person, YEAR.plus(-1).first(), YEAR.last()))
                .isEqualTo(25);
        assertThat(points.earned(city, person, YEAR.first(), YEAR.last())).isEqualTo(10);
    }

    @Test
    void a_withdrawn_import_is_reversed_and_told_again_earns_once() {
        var imported = new CourseCompleted(city, person, "B02", 1, DAY, "2026", true, 80, 60, true, 7L);
        log.record(List.of(imported));
        log.record(List.of(imported));
        log.record(List.of(completed("B02", "2026", true, 60, DAY)));
        assertThat(balance(DAY)).isEqualTo(5);
        log.record(List.of(new CourseCompletionWithdrawn(city, person, "B02", 1, DAY, "2026", DAY, 7)));
        assertThat(balance(DAY)).isZero();
        log.record(List.of(new CourseCompleted(city, person, "B02", 1, DAY, "2026", true, 80, 60, true, 8L)));
        assertThat(balance(DAY)).isEqualTo(5);
        assertThat(points.earned(city, person, YEAR.first(), YEAR.last())).isEqualTo(5);
    }

    /** By hand: 5 and 5 of 令和8年度 last until 令和10年3月31日; 30 days of leave make it 4月30日. */
    @Test
    void points_lapse_after_their_last_day_and_thirty_days_later_after_thirty_days_of_leave() throws Exception {
        log.record(List.of(
                completed("B02", "2026", true, 60, DAY),
                new CourseCompleted(city, other, "B02", 1, DAY, "2026", true, 80, 60, false)));
        town.absence(city, other, "CHILDCARE", LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 30));
        LocalDate newYear = LocalDate.of(2028, 4, 1);
        lapse(newYear.minusDays(1));
        assertThat(lapses.holders(city, newYear.minusDays(1), 0, 9)).isEmpty();
        assertThat(points.balance(city, person, newYear.minusDays(1)).points()).isEqualTo(5);
        assertThat(points.balance(city, person, newYear).points())
                .as("though it is not booked yet")
                .isZero();
        assertThat(lapses.holders(city, newYear, 0, 9)).containsExactly(person, other);
        lapse(newYear);
        lapse(newYear);
        assertThat(points.balance(city, other, newYear.plusDays(29)).points()).isEqualTo(5);
        assertThat(entries()).filteredOn(row -> row.contains("EXPIRE")).hasSize(1);
        lapse(newYear.plusDays(30));
        assertThat(entries()).filteredOn(row -> row.contains("EXPIRE")).hasSize(2);
        assertThat(points.earned(city, person, YEAR.first(), YEAR.last()))
                .as("lapsed points stay earned")
                .isEqualTo(5);
    }

    private void lapse(LocalDate day) throws Exception {
        transaction.begin();
        lapses.lapse(city, List.of(person, other), day);
        transaction.commit();
    }

    @Test
    void after_random_histories_a_replay_books_nothing_and_after_a_gap_it_books_what_is_missing() throws Exception {
        Random random = new Random(5);
        for (int i = 0; i < 50; i++) {
            log.record(List.of(random(random, i)));
        }
        lapse(LocalDate.of(2028, 4, 1));
        List<?> before = entries();
        replay();
        assertThat(entries()).hasSizeGreaterThan(20).isEqualTo(before);
        // as if a rule had failed: the facts of a third person are known, their entries are not
        long third = town.person(city, "000003");
        transaction.begin();
        em.createNativeQuery("insert into activity (id, municipality_id, person_id, seq, kind, subject_code,"
                        + " subject_version, occurred_on, recorded_at, payload, employment_type, occupation, source_key)"
                        + " select id + 1, municipality_id, ?2, 1, kind, subject_code, subject_version, occurred_on,"
                        + " recorded_at, payload, employment_type, occupation, concat('x:', source_key) from activity"
                        + " where municipality_id = ?1 and kind = 'CourseCompleted' order by seq limit 1")
                .setParameter(1, city)
                .setParameter(2, third)
                .executeUpdate();
        transaction.commit();
        transaction.begin();
        replay.people(city, List.of(third));
        replay.people(city, List.of(third));
        transaction.commit();
        assertThat(entries()).hasSize(before.size() + 1);
    }

    private void replay() throws Exception {
        transaction.begin();
        replay.people(city, List.of(person, other));
        transaction.commit();
    }

    private Activity random(Random random, int i) {
        long who = random.nextBoolean() ? person : other;
        LocalDate day = DAY.minusDays(random.nextInt(400));
        String code = "B0" + (1 + random.nextInt(4));
        return switch (random.nextInt(5)) {
            case 0 -> new TestPassed(city, who, code, 1, day, i, 100, true);
            case 1 -> new RewardTaken(city, who, "1", 1, day, city + i, 1 + random.nextInt(8));
            case 2 -> new CourseCompletionWithdrawn(city, who, "B01", 1, DAY, "c", day, random.nextInt(4));
            default ->
                new CourseCompleted(
                        city, who, code, 1, day, "c", random.nextBoolean(), 80, 60, true, (long) random.nextInt(4));
        };
    }

    @Test
    void the_database_refuses_to_change_or_delete_an_entry() {
        log.record(List.of(completed("B02", "2026", true, 60, DAY)));
        for (String sql : List.of("update mileage_entry set points = 99", "delete from mileage_entry")) {
            assertThatThrownBy(() -> execute(sql)).hasRootCauseInstanceOf(SQLException.class);
        }
        assertThat(balance(DAY)).isEqualTo(5);
    }

    private void execute(String sql) throws Exception {
        transaction.begin();
        try {
            em.createNativeQuery(sql + " where municipality_id = ?1")
                    .setParameter(1, city)
                    .executeUpdate();
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void only_oneself_and_hr_see_a_statement() {
        assertThat(statements.of(town.hr(city), person, YEAR, DAY).items()).isEmpty();
        assertThatThrownBy(() -> statements.of(town.clerk(city, other), person, YEAR, DAY))
                .isInstanceOf(NotVisible.class);
        long unit = town.unit(city, "11", UnitKind.SECTION);
        assertThatThrownBy(() -> statements.of(town.supervisor(city, other, unit), person, YEAR, DAY))
                .isInstanceOf(NotVisible.class);
    }

    private int balance(LocalDate day) {
        return points.balance(city, person, day).points();
    }

    private CourseCompleted completed(String course, String cycle, boolean mandatory, int minutes, LocalDate day) {
        return new CourseCompleted(city, person, course, 1, day, cycle, mandatory, 90, minutes, false);
    }

    private List<String> entries() {
        List<String> entries = new ArrayList<>();
        em.createNativeQuery(
                        "select concat_ws('|', person_id, seq, kind, about, lot, fact, line, fiscal_year, day,"
                                + " worth, points, correction) from mileage_entry where municipality_id = ?1 order by person_id, seq")
                .setParameter(1, city)
                .getResultList()
                .forEach(row -> entries.add((String) row));
        return entries;
    }
}
