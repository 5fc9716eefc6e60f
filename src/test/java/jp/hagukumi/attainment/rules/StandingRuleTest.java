package jp.hagukumi.attainment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A hand-made table: caps, expiry, latest and highest. */
class StandingRuleTest {
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    @Test
    void a_source_lifts_the_confirmed_level_no_higher_than_its_cap() {
        assertThat(confirmed(evidence(Source.COURSE, 3))).isEqualTo(2);
        assertThat(confirmed(evidence(Source.TEST, 4))).isEqualTo(2);
        assertThat(confirmed(evidence(Source.SUPERVISOR, 4))).isEqualTo(3);
        assertThat(confirmed(evidence(Source.REVIEW, 4))).isEqualTo(4);
        assertThat(on(APRIL, evidence(Source.SELF, 4)).confirmed().isMeasured("A1"))
                .isFalse();
    }

    @Test
    void unmeasured_is_not_zero() {
        Standing standing = on(APRIL, evidence(Source.TEST, 0));
        assertThat(standing.tested().of("A1")).isZero();
        assertThat(standing.tested().of("A2")).isNull();
    }

    @Test
    void a_worse_retry_lowers_nothing_and_the_better_result_counts_again_until_it_expires() {
        Evidence better =
                evidence("first", Source.TEST, 2, APRIL, APRIL.plusYears(3).minusDays(1));
        Evidence worse =
                evidence("second", Source.TEST, 1, JUNE, JUNE.plusYears(3).minusDays(1));
        List<Standing> spans = spans(better, worse);
        assertThat(confirmed(spans, JUNE)).isEqualTo(2);
        assertThat(confirmed(spans, LocalDate.of(2027, 3, 31))).isEqualTo(2);
        assertThat(confirmed(spans, LocalDate.of(2027, 4, 1))).isEqualTo(1);
        assertThat(spans.get(spans.size() - 1).to()).isEqualTo(LocalDate.of(2027, 5, 31));
    }

    @Test
    void a_test_value_counts_for_two_years_as_tested_and_longer_as_confirmed() {
        List<Standing> spans =
                spans(evidence("test", Source.TEST, 2, APRIL, APRIL.plusYears(3).minusDays(1)));
        assertThat(at(spans, LocalDate.of(2026, 3, 31)).tested().of("A1")).isEqualTo(2);
        assertThat(at(spans, LocalDate.of(2026, 4, 1)).tested().of("A1")).isNull();
        assertThat(confirmed(spans, LocalDate.of(2026, 4, 1))).isEqualTo(2);
    }

    @Test
    void of_self_ratings_the_latest_counts_even_where_it_is_lower() {
        List<Standing> spans = spans(
                evidence("spring", Source.SELF, 3, APRIL, APRIL.plusYears(3)),
                evidence("summer", Source.SELF, 1, JUNE, JUNE.plusYears(3)));
        assertThat(at(spans, APRIL).selfRated().of("A1")).isEqualTo(3);
        assertThat(at(spans, JUNE).selfRated().of("A1")).isEqualTo(1);
    }

    @Test
    void evidence_of_a_skill_that_was_renamed_counts_and_that_of_a_retired_one_does_not() {
        Evidence old = evidence("old", Source.COURSE, 1, APRIL, JUNE);
        assertThat(StandingRule.of(List.of(old), code -> Optional.of("Z9"))
                        .get(0)
                        .confirmed()
                        .of("Z9"))
                .isEqualTo(1);
        assertThat(StandingRule.of(List.of(old), code -> Optional.empty())).isEmpty();
    }

    @Test
    void days_on_which_nothing_is_known_have_no_span_and_equal_neighbours_are_one() {
        Evidence first = evidence("first", Source.COURSE, 1, APRIL, JUNE.minusDays(1));
        Evidence next = evidence("next", Source.COURSE, 1, JUNE, JUNE.plusDays(9));
        Evidence later = evidence("later", Source.COURSE, 1, JUNE.plusDays(20), JUNE.plusDays(29));
        List<Standing> spans = spans(first, next, later);
        assertThat(spans).hasSize(2);
        assertThat(spans.get(0).from()).isEqualTo(APRIL);
        assertThat(spans.get(0).to()).isEqualTo(JUNE.plusDays(9));
        assertThat(spans.get(1).from()).isEqualTo(JUNE.plusDays(20));
    }

    private static Evidence evidence(Source source, int level) {
        return evidence("fact", source, level, APRIL, JUNE);
    }

    private static Evidence evidence(String fact, Source source, int level, LocalDate from, LocalDate until) {
        return new Evidence("A1", source, level, from, until, "subject", 1, fact, 1);
    }

    private static List<Standing> spans(Evidence... evidence) {
        return StandingRule.of(List.of(evidence), Optional::of);
    }

    private static Standing on(LocalDate day, Evidence... evidence) {
        return at(spans(evidence), day);
    }

    private static int confirmed(Evidence evidence) {
        return confirmed(spans(evidence), APRIL);
    }

    private static int confirmed(List<Standing> spans, LocalDate day) {
        return Objects.requireNonNull(at(spans, day).confirmed().of("A1"));
    }

    private static Standing at(List<Standing> spans, LocalDate day) {
        return spans.stream()
                .filter(span -> !span.from().isAfter(day) && !span.to().isBefore(day))
                .findFirst()
                .orElseThrow();
    }
}
