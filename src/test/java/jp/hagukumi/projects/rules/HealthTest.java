package jp.hagukumi.projects.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.hagukumi.projects.rules.Health.Known;
import jp.hagukumi.projects.rules.Health.Risk;
import org.junit.jupiter.api.Test;

class HealthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 31);

    @Test
    void a_project_on_its_way_has_no_risk() {
        Health health = Health.on(TODAY, known(TODAY, TODAY.minusDays(21), true, true, true));
        assertThat(health.daysLate()).isZero();
        assertThat(health.risks()).isEmpty();
    }

    @Test
    void it_is_late_from_the_day_after_the_next_milestone() {
        Health health = Health.on(TODAY, known(TODAY.minusDays(1), TODAY, true, true, true));
        assertThat(health.daysLate()).isEqualTo(1);
        assertThat(health.risks()).containsExactly(Risk.LATE);
    }

    @Test
    void it_is_silent_after_three_weeks_without_a_line() {
        assertThat(Health.on(TODAY, known(TODAY, TODAY.minusDays(22), true, true, true))
                        .risks())
                .containsExactly(Risk.SILENT);
    }

    @Test
    void where_nobody_ever_wrote_the_start_counts() {
        Known known = new Known(TODAY.minusDays(22), TODAY, null, TODAY, true, true, true);
        assertThat(Health.on(TODAY, known).risks()).containsExactly(Risk.SILENT);
    }

    @Test
    void nothing_measured_before_is_a_risk_once_its_days_are_past() {
        assertThat(Health.on(TODAY, known(TODAY, TODAY, false, true, true)).risks())
                .isEmpty();
        assertThat(Health.on(TODAY.plusDays(1), known(TODAY.plusDays(1), TODAY, false, true, true))
                        .risks())
                .containsExactly(Risk.NO_BASELINE);
    }

    @Test
    void a_leader_who_is_gone_and_a_small_team_are_risks() {
        assertThat(Health.on(TODAY, known(TODAY, TODAY, true, false, false)).risks())
                .containsExactlyInAnyOrder(Risk.NO_LEADER, Risk.SMALL_TEAM);
    }

    private static Known known(LocalDate due, LocalDate lastEntry, boolean measured, boolean leader, boolean team) {
        return new Known(TODAY.minusDays(60), due, lastEntry, TODAY, measured, leader, team);
    }
}
