package jp.hagukumi.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.certification.rules.Absences.Absence;
import jp.hagukumi.platform.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every day here was worked out by hand from the calendar and the rules of the curriculum. */
class TermTest {
    /** 基礎: until 9/30 of the next 年度, renewed from 4/1. */
    private static final Term.Validity FOUNDATION = new Term.Validity(1, MonthDay.of(9, 30), 6);

    /** 実践: three 年度, renewed in the last. */
    private static final Term.Validity PRACTICE = new Term.Validity(2, MonthDay.of(3, 31), 12);

    @ParameterizedTest
    @CsvSource({
        "2026-06-26, 2027-09-30, 2027-04-01",
        "2027-03-31, 2027-09-30, 2027-04-01",
        "2027-04-01, 2028-09-30, 2028-04-01",
        "2027-12-31, 2028-09-30, 2028-04-01",
        "2028-02-29, 2028-09-30, 2028-04-01"
    })
    void a_first_foundation_ends_on_the_30th_of_september_of_the_next_fiscal_year(
            LocalDate on, LocalDate until, LocalDate opens) {
        assertThat(Term.first(FOUNDATION, on)).isEqualTo(new Term(on, until, opens));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2029-03-31, 2028-04-01",
        "2027-03-31, 2029-03-31, 2028-04-01",
        "2027-04-01, 2030-03-31, 2029-04-01"
    })
    void practice_holds_for_three_fiscal_years(LocalDate on, LocalDate until, LocalDate opens) {
        assertThat(Term.first(PRACTICE, on)).isEqualTo(new Term(on, until, opens));
    }

    /** The term before: 2026-06-26 to 2027-09-30. */
    @ParameterizedTest
    @CsvSource({
        // on the first and the last day of the window the cadence stays
        "2027-04-01, 2027-10-01, 2028-09-30",
        "2027-09-30, 2027-10-01, 2028-09-30",
        // a day late it starts anew
        "2027-10-01, 2027-10-01, 2028-09-30",
        "2027-11-15, 2027-11-15, 2028-09-30",
        // half a year late it reaches a year further
        "2028-03-31, 2028-03-31, 2028-09-30",
        "2028-04-01, 2028-04-01, 2029-09-30"
    })
    void a_renewal_in_the_window_follows_without_a_gap_and_a_late_one_starts_anew(
            LocalDate on, LocalDate from, LocalDate until) {
        Term before = Term.first(FOUNDATION, LocalDate.of(2026, 6, 26));
        Term next = before.next(FOUNDATION, on, Absences.NONE);
        assertThat(next.from()).isEqualTo(from);
        assertThat(next.until()).isEqualTo(until);
    }

    /** The term before: 2026-04-01 to 2029-03-31, whose renewal is taken from 2028-04-01. */
    @ParameterizedTest
    @CsvSource({
        "2028-04-01, 2029-04-01, 2032-03-31",
        "2029-03-31, 2029-04-01, 2032-03-31",
        // a day late: the same days, but by the requirements of a first certificate
        "2029-04-01, 2029-04-01, 2032-03-31",
        // the last and the first day of a 年度, late
        "2030-03-31, 2030-03-31, 2032-03-31",
        "2030-04-01, 2030-04-01, 2033-03-31"
    })
    void a_renewal_of_practice_goes_by_fiscal_years(LocalDate on, LocalDate from, LocalDate until) {
        Term before = Term.first(PRACTICE, LocalDate.of(2026, 4, 1));
        Term next = before.next(PRACTICE, on, Absences.NONE);
        assertThat(next.from()).isEqualTo(from);
        assertThat(next.until()).isEqualTo(until);
    }

    /** 2028-10-01 to 2029-03-31 are 31 + 30 + 31 + 31 + 28 + 31 = 182 days: 2029-03-31 becomes 2029-09-29. */
    @ParameterizedTest
    @CsvSource({
        "2028-04-01, 2029-09-30, 2032-03-31",
        "2029-09-29, 2029-09-30, 2032-03-31",
        "2029-09-30, 2029-09-30, 2032-03-31",
        "2030-04-01, 2030-04-01, 2033-03-31"
    })
    void after_an_absence_the_window_stays_open_as_much_longer(LocalDate on, LocalDate from, LocalDate until) {
        Absences leave = absent("2028-10-01", "2029-03-31");
        Term before = Term.first(PRACTICE, LocalDate.of(2026, 4, 1));
        assertThat(before.endsOn(leave)).isEqualTo(LocalDate.of(2029, 9, 29));
        Term next = before.next(PRACTICE, on, leave);
        assertThat(next.from()).isEqualTo(from);
        assertThat(next.until()).isEqualTo(until);
    }

    /** Granted a year early by a rule whose window is wider: the follow-up still begins when the first ends. */
    @Test
    void an_early_renewal_keeps_the_cadence() {
        Term before = Term.first(PRACTICE, LocalDate.of(2026, 4, 1));
        Term next = before.next(PRACTICE, LocalDate.of(2028, 4, 1), Absences.NONE);
        assertThat(next)
                .isEqualTo(new Term(LocalDate.of(2029, 4, 1), LocalDate.of(2032, 3, 31), LocalDate.of(2031, 4, 1)));
    }

    /** 2026-12-01 to 2027-03-31 are 31 + 31 + 28 + 31 = 121 days: 2027-09-30 becomes 2028-01-29. */
    @Test
    void an_absence_lengthens_the_term_by_its_days() {
        Absences leave = absent("2026-12-01", "2027-03-31");
        Term term = Term.first(FOUNDATION, LocalDate.of(2026, 6, 26));
        assertThat(term.endsOn(leave)).isEqualTo(LocalDate.of(2028, 1, 29));
        Term inside = term.next(FOUNDATION, LocalDate.of(2028, 1, 29), leave);
        assertThat(inside.from()).isEqualTo(LocalDate.of(2028, 1, 30));
        assertThat(inside.until()).isEqualTo(LocalDate.of(2028, 9, 30));
        Term late = term.next(FOUNDATION, LocalDate.of(2028, 1, 30), leave);
        assertThat(late.from()).isEqualTo(LocalDate.of(2028, 1, 30));
    }

    @ParameterizedTest
    @CsvSource({
        // ends the day before the term, begins the day after it: nothing is added
        "2026-01-01, 2026-06-25, 2027-09-30",
        "2027-10-01, 2027-12-31, 2027-09-30",
        // one day at either edge is added
        "2026-01-01, 2026-06-26, 2027-10-01",
        "2027-09-30, 2027-09-30, 2027-10-01",
        // begins in the term and goes on after it: all 10 days stand still
        "2027-09-30, 2027-10-09, 2027-10-10"
    })
    void only_absent_days_in_the_term_count_with_those_that_it_gained(String from, String to, LocalDate endsOn) {
        Term term = Term.first(FOUNDATION, LocalDate.of(2026, 6, 26));
        assertThat(term.endsOn(absent(from, to))).isEqualTo(endsOn);
    }

    @Test
    void days_that_two_absences_share_count_once() {
        Absences both = Absences.of(List.of(
                absence("2027-01-05", "2027-01-10"),
                absence("2027-01-01", "2027-01-06"),
                absence("2027-01-08", "2027-01-09")));
        assertThat(both.lengthen(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)))
                .isEqualTo(LocalDate.of(2027, 4, 10));
    }

    @Test
    void while_an_absence_has_no_end_neither_has_the_term() {
        Absences open = absent("2027-01-01", "9999-12-31");
        assertThat(Term.first(FOUNDATION, LocalDate.of(2026, 6, 26)).endsOn(open))
                .isEqualTo(Days.OPEN);
    }

    /** Looking back from 2028-06-26 to 2027-04-01; 121 days away before and 10 in the window. */
    @Test
    void an_absence_lengthens_the_look_back() {
        LocalDate from = LocalDate.of(2027, 4, 1);
        LocalDate today = LocalDate.of(2028, 6, 26);
        assertThat(absent("2027-05-01", "2027-05-10").lookBack(from, today)).isEqualTo(LocalDate.of(2027, 3, 22));
        assertThat(absent("2026-12-01", "2027-03-31").lookBack(from, today))
                .as("over before the window")
                .isEqualTo(from);
        assertThat(absent("2026-12-01", "2027-04-01").lookBack(from, today))
                .as("122 days, the last in the window")
                .isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(absent("2028-06-26", "9999-12-31").lookBack(from, today)).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(absent("2028-06-27", "2028-12-31").lookBack(from, today)).isEqualTo(from);
    }

    static Absences absent(String from, String to) {
        return Absences.of(List.of(absence(from, to)));
    }

    private static Absence absence(String from, String to) {
        return new Absence(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void every_day_of_the_year_has_a_term_that_opens_before_it_ends() {
        Stream.iterate(LocalDate.of(2026, 4, 1), day -> day.plusDays(1))
                .limit(1500)
                .map(day -> Term.first(FOUNDATION, day))
                .forEach(term -> {
                    assertThat(term.until()).isAfter(term.from());
                    assertThat(term.opensOn()).isBefore(term.until());
                });
    }
}
