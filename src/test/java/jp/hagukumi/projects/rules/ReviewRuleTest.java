package jp.hagukumi.projects.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.platform.Localized;
import org.junit.jupiter.api.Test;

class ReviewRuleTest {
    private static final Localized NAME = new Localized("名", "");
    private static final Rubric RUBRIC = new Rubric(
            1,
            NAME,
            60,
            80,
            2,
            15,
            1,
            4,
            Stream.of(15, 15, 15, 15, 20, 10, 10)
                    .map(weight -> new Rubric.Criterion("c", NAME, weight, false, List.of()))
                    .toList());
    private static final Rubric WITH_SAFEGUARDS = new Rubric(
            1,
            NAME,
            60,
            80,
            2,
            15,
            1,
            4,
            Stream.of(15, 15, 15, 15, 20, 10, 10)
                    .map(weight -> new Rubric.Criterion("c", NAME, weight, true, List.of()))
                    .toList());

    /** Two thirds on everything: 66 2/3. */
    private static final List<Integer> TWO = List.of(2, 2, 2, 2, 2, 2, 2);

    private static final List<Integer> THREE = List.of(3, 3, 3, 3, 3, 3, 3);

    @Test
    void points_are_weights_by_thirds_and_are_not_rounded() {
        assertThat(ReviewRule.points(RUBRIC, THREE)).isEqualByComparingTo("100");
        assertThat(ReviewRule.points(RUBRIC, TWO)).isCloseTo(new BigDecimal("66.6666667"), within(tiny()));
        assertThat(ReviewRule.points(RUBRIC, List.of(0, 1, 2, 3, 3, 1, 0)))
                .isCloseTo(new BigDecimal("53.3333333"), within(tiny()));
    }

    private static BigDecimal tiny() {
        return new BigDecimal("0.0001");
    }

    @Test
    void a_sheet_that_does_not_fit_is_an_error() {
        assertThatThrownBy(() -> ReviewRule.points(RUBRIC, List.of(3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReviewRule.points(RUBRIC, List.of(4, 2, 2, 2, 2, 2, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_is_decided_before_all_who_were_asked_are_in_and_two_at_least() {
        assertThat(ReviewRule.outcome(RUBRIC, 3, List.of(TWO, TWO), false)).isEqualTo(new Outcome.Waiting(1));
        assertThat(ReviewRule.outcome(RUBRIC, 1, List.of(TWO), false)).isEqualTo(new Outcome.Waiting(1));
    }

    @Test
    void sixty_points_pass_to_the_point() {
        List<Integer> sixty = List.of(2, 2, 2, 2, 1, 2, 2);
        assertThat(ReviewRule.points(RUBRIC, sixty)).isEqualByComparingTo("60");
        assertThat(ReviewRule.outcome(RUBRIC, 2, List.of(sixty, sixty), false))
                .isEqualTo(new Outcome.Passed(new BigDecimal("60"), false));
        List<Integer> less = List.of(2, 2, 2, 2, 1, 2, 1);
        Outcome failed = ReviewRule.outcome(RUBRIC, 2, List.of(sixty, less), false);
        assertThat(failed).isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void eighty_points_on_average_are_excellent() {
        List<Integer> eighty = List.of(2, 2, 2, 3, 3, 2, 2);
        List<Integer> more = List.of(2, 2, 3, 3, 3, 2, 2);
        List<Integer> less = List.of(2, 2, 2, 2, 3, 2, 2);
        assertThat(ReviewRule.points(RUBRIC, eighty)).isLessThan(new BigDecimal("80"));
        assertThat(((Outcome.Passed) ReviewRule.outcome(RUBRIC, 2, List.of(eighty, more), false)).excellent())
                .isTrue();
        assertThat(((Outcome.Passed) ReviewRule.outcome(RUBRIC, 2, List.of(eighty, less), false)).excellent())
                .isFalse();
    }

    @Test
    void fifteen_points_apart_they_talk_and_then_the_mean_decides() {
        List<Integer> higher = List.of(3, 3, 3, 2, 2, 2, 2);
        Outcome apart = ReviewRule.outcome(RUBRIC, 2, List.of(TWO, higher), false);
        assertThat(apart).isInstanceOf(Outcome.Talk.class);
        assertThat(((Outcome.Talk) apart).spread()).isEqualByComparingTo("15");
        assertThat(((Outcome.Talk) apart).zero()).isFalse();
        Outcome after = ReviewRule.outcome(RUBRIC, 2, List.of(TWO, higher), true);
        assertThat(((Outcome.Passed) after).points()).isCloseTo(new BigDecimal("74.1666667"), within(tiny()));
        List<Integer> near = List.of(3, 3, 2, 2, 2, 3, 2);
        assertThat(ReviewRule.outcome(RUBRIC, 2, List.of(TWO, near), false)).isInstanceOf(Outcome.Passed.class);
    }

    @Test
    void none_on_what_must_not_fail_calls_for_a_talk_and_fails_after_it_whatever_the_points() {
        List<Integer> careless = List.of(3, 3, 3, 3, 3, 0, 3);
        Outcome before = ReviewRule.outcome(WITH_SAFEGUARDS, 2, List.of(careless, THREE), false);
        assertThat(((Outcome.Talk) before).zero()).isTrue();
        Outcome after = ReviewRule.outcome(WITH_SAFEGUARDS, 2, List.of(careless, THREE), true);
        assertThat(((Outcome.Failed) after).zero()).isTrue();
        assertThat(((Outcome.Failed) after).points()).isEqualByComparingTo("95");
    }
}
