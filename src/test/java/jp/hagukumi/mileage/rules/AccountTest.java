package jp.hagukumi.mileage.rules;

import static jp.hagukumi.mileage.rules.Deeds.DAY;
import static jp.hagukumi.mileage.rules.Deeds.course;
import static jp.hagukumi.mileage.rules.Deeds.lapse;
import static jp.hagukumi.mileage.rules.Deeds.reward;
import static jp.hagukumi.mileage.rules.Deeds.test;
import static jp.hagukumi.mileage.rules.Deeds.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hagukumi.mileage.rules.Entry.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {
    private final Account account = new Account(List.of(Deeds.rules(12)), List.of());

    @ParameterizedTest
    @CsvSource({
        "60, true, 5",
        "120, true, 5",
        "121, true, 10",
        "150, true, 12",
        "180, true, 12",
        "45, false, 7",
        "60, false, 10",
        "90, false, 15",
        "600, false, 30"
    })
    void a_course_is_worth_what_the_rules_say_up_to_the_cap_of_its_line(int minutes, boolean mandatory, int points) {
        account.take(course("B01", DAY, mandatory, minutes));
        assertThat(account.balance()).isEqualTo(points);
    }

    /** By hand: 5 + 5 + 2 of 5 are the 12 of the line; 28 more of 30 are the 40 in all; nothing is left for the test. */
    @Test
    void caps_cut_by_line_and_in_total_and_what_was_cut_is_told() {
        points(5, course("B01", DAY, true, 60));
        points(5, course("B02", DAY, true, 60));
        points(2, course("B03", DAY, true, 60));
        points(28, course("E01", DAY, false, 180));
        points(0, test(1, "B01", DAY, 100, true));
        assertThat(account.balance()).isEqualTo(40);
        assertThat(account.entries()).extracting(Entry::worth).containsExactly(5, 5, 5, 30, 5);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, 0, 0", "2025-04-01, 2025, 5", "2026-03-31, 2025, 5", "2026-04-01, 2026, 5"})
    void a_fact_counts_in_the_year_of_its_day_however_late_it_is_told(LocalDate day, int year, int points) {
        account.take(course("B02", DAY, true, 60));
        List<Entry> booked = account.take(course("B01", day, true, 60));
        assertThat(booked.stream().mapToInt(Entry::points).sum()).isEqualTo(points);
        assertThat(booked).allSatisfy(entry -> assertThat(entry.year()).isEqualTo(year));
    }

    @Test
    void the_same_doing_told_under_another_key_earns_once() {
        account.take(course("course:1:B01", "B01", DAY, true, 60));
        assertThat(account.take(course("course:1:B01", "B01", DAY, true, 60))).isEmpty();
        assertThat(account.take(course("history:9:B01", "B01", DAY, true, 60))).isEmpty();
        points(5, test(1, "B01", DAY, 100, true));
        points(0, test(2, "B01", DAY, 100, true));
        points(0, test(3, "B02", DAY, 100, false));
        points(0, test(4, "B02", DAY, 99, true));
        assertThat(account.balance()).isEqualTo(10);
    }

    /** By hand: of 5, 5, 2 (cut) the first is taken back; 5 are free and the cut one gets the 3 it lacked: 10. */
    @Test
    void a_withdrawn_fact_is_reversed_and_leaves_its_room_to_those_cut() {
        Fact first = course("B01", DAY, true, 60);
        account.take(first);
        account.take(course("B02", DAY, true, 60));
        account.take(course("B03", DAY, true, 60));
        List<Entry> booked = account.take(withdrawal(first, DAY.plusDays(1)));
        assertThat(booked).extracting(Entry::kind).containsExactly(Kind.REVERSE, Kind.EARN);
        assertThat(booked).extracting(Entry::points).containsExactly(-5, 3);
        assertThat(account.balance()).isEqualTo(10);
        points(2, course("history:9:B01", "B01", DAY, true, 60));
        assertThat(account.take(withdrawal(first, DAY.plusDays(1)))).isEmpty();
    }

    /** By hand: 5 of April, 10 of May, 7 spent: all 5 of April and 2 of May. */
    @Test
    void the_first_earned_are_spent_first() {
        account.take(course("E01", LocalDate.of(2026, 5, 1), false, 60));
        account.take(course("B01", LocalDate.of(2026, 4, 1), true, 60));
        List<Entry> booked = account.take(reward(1, DAY, 7));
        assertThat(booked).extracting(Entry::lot).containsExactly("course:1:B01", "course:1:E01");
        assertThat(booked).extracting(Entry::points).containsExactly(-5, -2);
        assertThat(account.take(reward(1, DAY, 7))).isEmpty();
        assertThat(account.balance()).isEqualTo(8);
    }

    /** By hand: 10 earned, 8 spent, the 10 taken back: 8 owed; 5 more pay for them, 3 are still owed and nothing can lapse. */
    @Test
    void what_was_spent_and_then_taken_back_is_owed_and_paid_before_anything_else() {
        Fact course = course("E01", DAY, false, 60);
        account.take(course);
        account.take(reward(1, DAY, 8));
        account.take(withdrawal(course, DAY));
        assertThat(account.balance()).isEqualTo(-8);
        account.take(course("B01", DAY, true, 60));
        assertThat(account.holdings()).isEmpty();
        assertThat(account.take(lapse(DAY, Map.of("course:1:B01", 5)))).isEmpty();
        assertThat(account.balance()).isEqualTo(-3);
    }

    @Test
    void a_lapse_takes_what_is_left_and_no_more_and_comes_back_when_the_fact_is_withdrawn() {
        Fact course = course("E01", DAY, false, 60);
        account.take(course);
        account.take(reward(1, DAY, 4));
        assertThat(account.take(lapse(LocalDate.of(2028, 4, 1), Map.of("course:1:E01", 10))))
                .extracting(Entry::points)
                .containsExactly(-6);
        assertThat(account.balance()).isZero();
        account.take(withdrawal(course, LocalDate.of(2028, 4, 2)));
        assertThat(account.balance()).as("only what was spent is owed").isEqualTo(-4);
    }

    /** By hand: by the caps of 12 the third course was cut to 2; by caps of 20 it is worth 5. */
    @Test
    void a_replay_by_other_rules_appends_the_difference_and_a_second_one_nothing() {
        List<Fact> facts =
                List.of(course("B01", DAY, true, 60), course("B02", DAY, true, 60), course("B03", DAY, true, 60));
        facts.forEach(account::take);
        Account again = new Account(List.of(Deeds.rules(20)), List.of());
        facts.forEach(again::take);
        List<Entry> appended = Reconciliation.of(account.entries(), again.entries());
        assertThat(appended).extracting(Entry::points).containsExactly(3);
        assertThat(appended).extracting(Entry::correction).containsExactly(1);
        List<Entry> stored = new ArrayList<>(account.entries());
        stored.addAll(appended);
        assertThat(Reconciliation.of(stored, again.entries())).isEmpty();
    }

    private void points(int expected, Fact fact) {
        int before = account.balance();
        account.take(fact);
        assertThat(account.balance() - before).as(fact.key()).isEqualTo(expected);
    }
}
