package jp.hagukumi.effects.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jp.hagukumi.platform.FiscalYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours and money by a table worked out by hand, and what must hold for any effects. */
class HoursRuleTest {
    private static final FiscalYear R8 = new FiscalYear(2026);
    private static final LocalDate END = LocalDate.of(2027, 3, 31);
    private static final YearMonth OPEN = YearMonth.of(9999, 12);

    /**
     * 住民票の交付 12,000 cases from 6 to 4 minutes are 400 hours a year (24,000 minutes). By month: live in April 12/12 400.0;
     * in July 9/12 300.0; in October 6/12 200.0; on 31 March 1/12 33.3; next April nothing yet.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2027-03-31, 400.0",
        "2026-07-15, 2027-03-31, 300.0",
        "2026-07-15, 2026-07-31, 33.3",
        "2026-07-15, 2026-06-30, 0.0",
        "2026-10-01, 2027-03-31, 200.0",
        "2027-03-31, 2027-03-31, 33.3",
        "2027-04-01, 2027-04-30, 0.0",
        "2025-01-10, 2027-03-31, 400.0",
        "2025-01-10, 2028-09-30, 400.0",
    })
    void hours_are_counted_by_months_from_the_one_of_going_live(LocalDate live, LocalDate asOf, BigDecimal hours) {
        long seconds = Step.secondsPerYear(List.of(new Step(12_000, 360, 240)));
        assertThat(seconds).isEqualTo(400 * 3_600);
        FixedEffect effect = effect(1, 7, YearMonth.from(live), seconds);
        assertThat(HoursRule.in(R8, asOf, List.of(effect))
                        .getOrDefault(1L, Counted.NOTHING)
                        .hours())
                .isEqualByComparingTo(hours);
    }

    /**
     * Three steps: 2,400 × (10 − 4) = 14,400 min; 600 × (2.5 − 3) = −300 min; 250 × (30 − 0) = 7,500 min: 21,600 min, 360 h.
     */
    @Test
    void steps_that_take_longer_now_are_taken_off() {
        assertThat(Step.secondsPerYear(
                        List.of(new Step(2_400, 600, 240), new Step(600, 150, 180), new Step(250, 1_800, 0))))
                .isEqualTo(21_600 * 60);
    }

    /** Live in April with 120 h a year; measured again in October with 60 h: 6 × 10 + 6 × 5 = 90 h. */
    @Test
    void a_later_measurement_holds_from_its_month_on() {
        TreeMap<YearMonth, Saving> savings = new TreeMap<>();
        savings.put(YearMonth.of(2026, 4), new Saving(hours(120), 0, 0));
        savings.put(YearMonth.of(2026, 10), new Saving(hours(60), 0, 0));
        FixedEffect effect = new FixedEffect(1, 7, savings, OPEN, 0);
        assertThat(HoursRule.in(R8, END, List.of(effect))
                        .getOrDefault(1L, Counted.NOTHING)
                        .hours())
                .isEqualByComparingTo("90");
    }

    /**
     * On one 業務: A 120 h from April, B 240 h from October. A counts April to September (60 h), B from October on (120 h):
     * 180 h, not 60 + 60 + 120. C on another 業務 adds its 12 h.
     */
    @Test
    void the_same_operation_counts_once_in_a_month() {
        Map<Long, Counted> counted = HoursRule.in(
                R8,
                END,
                List.of(
                        effect(1, 7, YearMonth.of(2026, 4), hours(120)),
                        effect(2, 7, YearMonth.of(2026, 10), hours(240)),
                        effect(3, 8, YearMonth.of(2026, 4), hours(12))));
        assertThat(counted.get(1L)).satisfies(one -> {
            assertThat(one.hours()).isEqualByComparingTo("60");
            assertThat(one.months()).isEqualTo(12);
            assertThat(one.overlapped()).isEqualTo(6);
        });
        assertThat(counted.getOrDefault(2L, Counted.NOTHING).hours()).isEqualByComparingTo("120");
        assertThat(Counted.sum(counted.values()).hours()).isEqualByComparingTo("192");
    }

    @Test
    void an_ended_effect_counts_to_its_last_month() {
        TreeMap<YearMonth, Saving> savings = new TreeMap<>(Map.of(YearMonth.of(2026, 4), new Saving(hours(120), 0, 0)));
        FixedEffect effect = new FixedEffect(1, 7, savings, YearMonth.of(2026, 8), 0);
        assertThat(HoursRule.in(R8, END, List.of(effect))
                        .getOrDefault(1L, Counted.NOTHING)
                        .hours())
                .isEqualByComparingTo("50");
    }

    /**
     * 400 h a year at 2,500 yen = 1,000,000 yen, 120,000 yen of paper: live in July 9/12: 750,000 + 90,000 = 840,000. Cost
     * 300,000 once and 80,000 × 9/12 = 60,000: 360,000. 840 / 360 = 233.3 %, net 133.3 %.
     */
    @Test
    void money_follows_from_hours_rate_and_expenses() {
        TreeMap<YearMonth, Saving> savings =
                new TreeMap<>(Map.of(YearMonth.of(2026, 7), new Saving(hours(400), 120_000, 80_000)));
        Counted counted = HoursRule.in(R8, END, List.of(new FixedEffect(1, 7, savings, OPEN, 300_000)))
                .getOrDefault(1L, Counted.NOTHING);
        assertThat(counted.benefitYen(2_500)).isEqualTo(840_000);
        assertThat(counted.costYen()).isEqualTo(360_000);
        assertThat(RoiForm.RATIO.percent(840_000, 360_000)).contains(new BigDecimal("233.3"));
        assertThat(RoiForm.NET.percent(840_000, 360_000)).contains(new BigDecimal("133.3"));
        assertThat(RoiForm.NET.percent(840_000, 0)).isEmpty();
        Counted next = HoursRule.in(
                        R8.plus(1), LocalDate.of(2028, 3, 31), List.of(new FixedEffect(1, 7, savings, OPEN, 300_000)))
                .getOrDefault(1L, Counted.NOTHING);
        assertThat(next.costYen()).as("spent once").isEqualTo(80_000);
    }

    @Test
    void shares_are_whole() {
        assertThat(Shares.alike(List.of(5L, 6L, 7L)))
                .containsExactly(Map.entry(5L, 34), Map.entry(6L, 33), Map.entry(7L, 33));
        assertThat(Shares.areWhole(List.of(60, 40))).isTrue();
        assertThat(Shares.areWhole(List.of(60, 30))).isFalse();
        assertThat(Shares.areWhole(List.of(110, -10))).isFalse();
        assertThat(Shares.areWhole(List.of())).isFalse();
    }

    @Property
    void no_hour_is_counted_twice_and_order_does_not_matter(@ForAll("effects") List<FixedEffect> effects) {
        Map<Long, Counted> counted = HoursRule.in(R8, END, effects);
        List<FixedEffect> shuffled = new ArrayList<>(effects);
        Collections.shuffle(shuffled, new Random(effects.size()));
        assertThat(HoursRule.in(R8, END, shuffled)).isEqualTo(counted);
        effects.stream().map(FixedEffect::operationId).distinct().forEach(operation -> {
            List<FixedEffect> same = effects.stream()
                    .filter(effect -> effect.operationId() == operation)
                    .toList();
            long most = same.stream()
                    .flatMap(effect -> effect.savings().values().stream())
                    .mapToLong(Saving::seconds)
                    .max()
                    .orElseThrow();
            long total = same.stream()
                    .mapToLong(effect ->
                            counted.getOrDefault(effect.id(), Counted.NOTHING).secondTwelfths())
                    .sum();
            assertThat(total).isBetween(0L, Math.max(0, most) * 12);
        });
    }

    @Property
    void one_more_effect_never_takes_hours_away(@ForAll("effects") List<FixedEffect> effects) {
        for (int i = 1; i < effects.size(); i++) {
            assertThat(total(effects.subList(0, i + 1))).isGreaterThanOrEqualTo(total(effects.subList(0, i)));
        }
    }

    private static long total(List<FixedEffect> effects) {
        return Counted.sum(HoursRule.in(R8, END, effects).values()).secondTwelfths();
    }

    @Provide
    Arbitrary<List<FixedEffect>> effects() {
        Arbitrary<FixedEffect> one = Combinators.combine(
                        Arbitraries.longs().between(1, 3),
                        Arbitraries.integers().between(-6, 14),
                        Arbitraries.longs().between(-1_000, 900_000),
                        Arbitraries.longs().between(0, 900_000))
                .as((operation, month, first, later) -> {
                    YearMonth live = YearMonth.of(2026, 4).plusMonths(month);
                    TreeMap<YearMonth, Saving> savings = new TreeMap<>();
                    savings.put(live, new Saving(first, 0, 0));
                    savings.put(live.plusMonths(3), new Saving(later, 0, 0));
                    return new FixedEffect(0, operation, savings, live.plusMonths(18), 0);
                });
        return one.list().ofMinSize(1).ofMaxSize(6).map(HoursRuleTest::numbered);
    }

    private static List<FixedEffect> numbered(List<FixedEffect> effects) {
        List<FixedEffect> numbered = new ArrayList<>();
        effects.forEach(effect -> numbered.add(new FixedEffect(
                numbered.size() + 1L, effect.operationId(), effect.savings(), effect.last(), effect.costYen())));
        return numbered;
    }

    private static FixedEffect effect(long id, long operation, YearMonth live, long seconds) {
        return new FixedEffect(id, operation, new TreeMap<>(Map.of(live, new Saving(seconds, 0, 0))), OPEN, 0);
    }

    private static long hours(long hours) {
        return hours * 3_600;
    }
}
