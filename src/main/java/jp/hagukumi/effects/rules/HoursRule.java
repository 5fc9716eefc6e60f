package jp.hagukumi.effects.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.platform.FiscalYear;

/**
 * Counts effects in a 年度, month by month from the one of going live (K13: 実装月以降を月割).
 *
 * <p>In a month the same 業務 counts once, however many changes were made to it: the one that saves most, of equals the
 * one reported first. A change that saves nothing counts nothing; it takes no hours from others.
 */
public final class HoursRule {
    private static final long MONTHS = 12;
    private static final Comparator<FixedEffect> FIRST = Comparator.comparingLong(FixedEffect::id);

    private HoursRule() {}

    /**
     * By id of the effect; all of them, those that don't count too.
     *
     * @param asOf months after the one of this day don't count yet
     */
    public static Map<Long, Counted> in(FiscalYear year, LocalDate asOf, Collection<FixedEffect> effects) {
        Map<Long, Counted> counted = new HashMap<>();
        effects.forEach(effect -> counted.put(effect.id(), once(year, asOf, effect)));
        YearMonth end = min(YearMonth.from(year.last()), YearMonth.from(asOf));
        for (YearMonth month = YearMonth.from(year.first()); !month.isAfter(end); month = month.plusMonths(1)) {
            YearMonth now = month;
            effects.stream()
                    .filter(effect -> effect.isLive(now))
                    .collect(Collectors.groupingBy(FixedEffect::operationId))
                    .values()
                    .forEach(same -> count(now, same, counted));
        }
        return counted;
    }

    private static Counted once(FiscalYear year, LocalDate asOf, FixedEffect effect) {
        YearMonth live = effect.live();
        boolean paid = FiscalYear.of(live.atDay(1)).equals(year) && !live.isAfter(YearMonth.from(asOf));
        return paid ? new Counted(0, 0, 0, 0, effect.costYen() * MONTHS) : Counted.NOTHING;
    }

    private static void count(YearMonth month, Collection<FixedEffect> same, Map<Long, Counted> counted) {
        FixedEffect most = same.stream()
                .min(Comparator.comparingLong(
                                (FixedEffect effect) -> -effect.in(month).seconds())
                        .thenComparing(FIRST))
                .orElseThrow();
        for (FixedEffect effect : same) {
            Saving saving = effect.in(month);
            boolean counts = effect.id() == most.id();
            Counted more = new Counted(
                    1,
                    counts ? 0 : 1,
                    counts ? Math.max(0, saving.seconds()) : 0,
                    counts ? saving.expensesYen() : 0,
                    saving.runningYen());
            counted.merge(effect.id(), more, Counted::plus);
        }
    }

    private static YearMonth min(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}
