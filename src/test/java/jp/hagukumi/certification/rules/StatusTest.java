package jp.hagukumi.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {
    private static final Term.Validity FOUNDATION = new Term.Validity(1, MonthDay.of(9, 30), 6);
    private static final Term FIRST = Term.first(FOUNDATION, LocalDate.of(2026, 6, 26));
    private static final Held HELD = new Held("132012-2026-000001", FIRST, null);

    @ParameterizedTest
    @CsvSource({
        "2026-06-25, EXPIRED",
        "2026-06-26, IN_FORCE",
        "2027-03-31, IN_FORCE",
        "2027-04-01, RENEWAL_OPEN",
        "2027-09-30, RENEWAL_OPEN",
        "2027-10-01, EXPIRED"
    })
    void a_certificate_goes_from_in_force_over_its_window_to_expired(LocalDate day, Status status) {
        assertThat(Status.of(List.of(HELD), false, false, day, Absences.NONE)).isEqualTo(status);
    }

    @Test
    void without_a_certificate_the_requirements_decide() {
        LocalDate day = LocalDate.of(2026, 6, 26);
        assertThat(Status.of(List.of(), false, false, day, Absences.NONE)).isEqualTo(Status.NOT_MET);
        assertThat(Status.of(List.of(), false, true, day, Absences.NONE)).isEqualTo(Status.ELIGIBLE);
        assertThat(Status.of(List.of(), true, true, day, Absences.NONE)).isEqualTo(Status.UNDER_REVIEW);
    }

    @Test
    void a_renewal_granted_early_closes_the_window() {
        LocalDate day = LocalDate.of(2027, 5, 1);
        Held next = new Held("132012-2027-000001", FIRST.next(FOUNDATION, day, Absences.NONE), null);
        assertThat(Status.of(List.of(HELD, next), false, true, day, Absences.NONE))
                .isEqualTo(Status.IN_FORCE);
        assertThat(Status.of(List.of(HELD, next), false, true, LocalDate.of(2027, 10, 1), Absences.NONE))
                .isEqualTo(Status.IN_FORCE);
    }

    @Test
    void an_application_in_the_window_is_under_review_and_an_expired_one_may_be_applied_for_again() {
        LocalDate inWindow = LocalDate.of(2027, 5, 1);
        LocalDate after = LocalDate.of(2027, 10, 1);
        assertThat(Status.of(List.of(HELD), true, true, inWindow, Absences.NONE))
                .isEqualTo(Status.UNDER_REVIEW);
        assertThat(Status.of(List.of(HELD), false, true, after, Absences.NONE)).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void revoked_holds_from_its_day() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        Held revoked = new Held("132012-2026-000001", FIRST, day);
        assertThat(Status.of(List.of(revoked), false, false, day.minusDays(1), Absences.NONE))
                .isEqualTo(Status.IN_FORCE);
        assertThat(Status.of(List.of(revoked), false, true, day, Absences.NONE)).isEqualTo(Status.REVOKED);
    }

    /** Away from 2027-09-01 to 2027-11-30 (91 days): until 2027-12-30 instead of 2027-09-30. */
    @Test
    void during_an_absence_the_term_stands_still_and_afterwards_it_goes_on_for_as_long() {
        Absences away = TermTest.absent("2027-09-01", "2027-11-30");
        assertThat(Status.of(List.of(HELD), false, false, LocalDate.of(2027, 8, 31), away))
                .isEqualTo(Status.RENEWAL_OPEN);
        assertThat(Status.of(List.of(HELD), false, false, LocalDate.of(2027, 10, 15), away))
                .isEqualTo(Status.SUSPENDED);
        assertThat(Status.of(List.of(HELD), false, false, LocalDate.of(2027, 12, 30), away))
                .isEqualTo(Status.RENEWAL_OPEN);
        assertThat(Status.of(List.of(HELD), false, false, LocalDate.of(2027, 12, 31), away))
                .isEqualTo(Status.EXPIRED);
    }
}
