package jp.hagukumi.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CohortTest {
    private static final long BASIC = 1;
    private static final long MANAGEMENT = 2;

    private static Cohort of(boolean absent, long assigned, long counted, long open, long reached, long overdue) {
        return new Cohort(7, false, absent, assigned, counted, open, counted & ~open, reached, overdue, 3);
    }

    @Test
    void people_without_an_obligation_in_the_groups_count_nowhere() {
        assertThat(of(false, MANAGEMENT, MANAGEMENT, 0, 0, 0).count(BASIC)).isEqualTo(Count.NONE);
    }

    @Test
    void absent_people_stand_beside_the_figure_even_when_they_have_completed() {
        assertThat(of(true, BASIC, BASIC, 0, BASIC, 0).count(BASIC)).isEqualTo(new Count(0, 0, 0, 3, 0, 0));
    }

    @Test
    void who_was_absent_from_assignment_to_due_date_stands_beside_but_counts_for_other_obligations() {
        Cohort people = of(false, BASIC | MANAGEMENT, MANAGEMENT, 0, 0, 0);
        assertThat(people.count(BASIC)).isEqualTo(new Count(0, 0, 0, 3, 0, 0));
        assertThat(people.count(Cohort.EVERYTHING)).isEqualTo(new Count(3, 3, 3, 0, 0, 0));
    }

    @Test
    void completed_means_that_nothing_in_the_groups_is_open() {
        Cohort people = of(false, BASIC | MANAGEMENT, BASIC | MANAGEMENT, MANAGEMENT, BASIC, 0);
        assertThat(people.count(BASIC)).isEqualTo(new Count(3, 3, 3, 0, 3, 3));
        assertThat(people.count(Cohort.EVERYTHING)).isEqualTo(new Count(3, 0, 3, 0, 3, 3));
    }

    @Test
    void what_is_overdue_is_missing_from_the_part_that_has_come_due() {
        assertThat(of(false, BASIC, BASIC, BASIC, BASIC, BASIC).count(BASIC)).isEqualTo(new Count(3, 0, 0, 0, 3, 0));
    }
}
