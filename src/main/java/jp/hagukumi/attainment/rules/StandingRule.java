package jp.hagukumi.attainment.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * From all evidence of a person to their levels on every day, past and to come.
 *
 * <p>確認済 is the highest unexpired evidence other than self, capped by its source; テスト the highest unexpired test, not
 * older than two years (K04); 自己評価 the latest unexpired one.
 */
public final class StandingRule {
    private static final int TEST_YEARS = 2;

    private StandingRule() {}

    /**
     * The spans in the order of days, without those on which nothing is known.
     *
     * @param today's code of a skill that evidence names; empty for a retired one
     */
    public static List<Standing> of(List<Evidence> evidence, Function<String, Optional<String>> presentCode) {
        List<Evidence> mapped = evidence.stream()
                .flatMap(one -> presentCode.apply(one.skill()).map(code -> named(one, code)).stream())
                .sorted(Comparator.comparing(Evidence::from).thenComparing(Evidence::fact))
                .toList();
        List<LocalDate> turns = List.copyOf(turns(mapped));
        List<Standing> spans = new ArrayList<>();
        for (int i = 0; i + 1 < turns.size(); i++) {
            add(spans, on(mapped, turns.get(i), turns.get(i + 1).minusDays(1)));
        }
        return spans;
    }

    private static void add(List<Standing> spans, Standing next) {
        if (next.isEmpty()) {
            return;
        }
        Standing last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && last.continuesAs(next)) {
            spans.set(
                    spans.size() - 1,
                    new Standing(last.from(), next.to(), last.confirmed(), last.tested(), last.selfRated()));
        } else {
            spans.add(next);
        }
    }

    /** Every day on which something begins to count or no longer counts. */
    private static TreeSet<LocalDate> turns(List<Evidence> evidence) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (Evidence one : evidence) {
            turns.add(one.from());
            turns.add(one.until().plusDays(1));
            if (one.source() == Source.TEST) {
                turns.add(testUntil(one).plusDays(1));
            }
        }
        return turns;
    }

    private static Standing on(List<Evidence> evidence, LocalDate day, LocalDate to) {
        List<Evidence> counting = evidence.stream()
                .filter(one -> !one.from().isAfter(day) && !one.until().isBefore(day))
                .toList();
        return new Standing(
                day,
                to,
                highest(counting, one -> one.source().confirms()),
                highest(
                        counting,
                        one -> one.source() == Source.TEST && !testUntil(one).isBefore(day)),
                latest(counting));
    }

    private static Levels highest(List<Evidence> evidence, Predicate<Evidence> wanted) {
        Map<String, Integer> levels = new TreeMap<>();
        evidence.stream()
                .filter(wanted)
                .forEach(one -> levels.merge(one.skill(), one.source().capped(one.level()), Math::max));
        return new Levels(levels);
    }

    private static Levels latest(List<Evidence> evidence) {
        Map<String, Integer> levels = new TreeMap<>();
        evidence.stream()
                .filter(one -> one.source() == Source.SELF)
                .forEach(one -> levels.put(one.skill(), one.level()));
        return new Levels(levels);
    }

    private static LocalDate testUntil(Evidence evidence) {
        LocalDate twoYears = evidence.from().plusYears(TEST_YEARS).minusDays(1);
        return twoYears.isBefore(evidence.until()) ? twoYears : evidence.until();
    }

    private static Evidence named(Evidence evidence, String skill) {
        return skill.equals(evidence.skill())
                ? evidence
                : new Evidence(
                        skill,
                        evidence.source(),
                        evidence.level(),
                        evidence.from(),
                        evidence.until(),
                        evidence.subjectCode(),
                        evidence.subjectVersion(),
                        evidence.fact(),
                        evidence.ruleVersion());
    }
}
