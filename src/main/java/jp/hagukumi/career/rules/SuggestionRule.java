package jp.hagukumi.career.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * For each gap the shortest way; for all gaps the next few steps that close the most of them (domain, Gap → suggestion).
 *
 * <p>A way is an offer with everything that has to come before it and is not done. What courses teach counts up to their
 * cap of level 2, so the last levels of a gap may stay for work and review.
 */
public final class SuggestionRule {
    /** E-learning and its test confirm no more (domain, Evidence). */
    private static final int COURSE_CAP = 2;

    private final Map<String, Offer> offers;

    /** The offers that exist; prerequisites that are not among them are taken as met. */
    public SuggestionRule(Collection<Offer> offers) {
        this.offers =
                offers.stream().collect(Collectors.toMap(Offer::code, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    /** The shortest way for one gap: first that which reaches the level, else that which comes nearest. */
    public Suggestion shortest(Gap gap) {
        Optional<Offer> best = offers.values().stream()
                .filter(offer -> !offer.done() && level(offer, gap.skill()) > gap.start())
                .min(Comparator.comparingInt((Offer offer) -> -Math.min(level(offer, gap.skill()), gap.want()))
                        .thenComparingInt(offer -> minutes(way(offer)))
                        .thenComparing(Offer::code));
        List<String> steps = best.map(this::way).orElse(List.of());
        int reaches = best.map(offer -> level(offer, gap.skill())).orElse(gap.start());
        return new Suggestion(gap, steps, minutes(steps), reaches);
    }

    /**
     * The next courses that close the most levels for their minutes, one after the other.
     *
     * @param most how many courses to name at most, prerequisites among them
     */
    public Plan plan(List<Gap> gaps, int most) {
        Map<String, Integer> have = new TreeMap<>();
        gaps.forEach(gap -> have.put(gap.skill(), gap.start()));
        Set<String> taken = new LinkedHashSet<>();
        Map<String, Map<String, Integer>> closes = new LinkedHashMap<>();
        for (Optional<List<String>> next = best(gaps, have, taken, most);
                next.isPresent();
                next = best(gaps, have, taken, most)) {
            for (String code : next.get()) {
                taken.add(code);
                closes.put(code, gained(gaps, have, code));
                have.putAll(gained(gaps, have, code));
            }
        }
        int reached = (int) gaps.stream()
                .filter(gap -> have.getOrDefault(gap.skill(), 0) >= gap.want())
                .count();
        List<String> steps = List.copyOf(taken);
        return new Plan(steps, minutes(steps), closes, reached);
    }

    private Optional<List<String>> best(List<Gap> gaps, Map<String, Integer> have, Set<String> taken, int most) {
        return offers.values().stream()
                .filter(offer -> !offer.done() && !taken.contains(offer.code()))
                .map(offer -> way(offer).stream()
                        .filter(code -> !taken.contains(code))
                        .toList())
                .filter(way -> taken.size() + way.size() <= most && worth(gaps, have, way) > 0)
                .max(Comparator.comparingDouble(
                                (List<String> way) -> worth(gaps, have, way) / Math.max(1, minutes(way)))
                        .thenComparing(way -> String.join(" ", way), Comparator.reverseOrder()));
    }

    /** Levels gained on the whole way. */
    private double worth(List<Gap> gaps, Map<String, Integer> have, List<String> way) {
        Map<String, Integer> after = new TreeMap<>(have);
        way.forEach(code -> after.putAll(gained(gaps, after, code)));
        return after.entrySet().stream()
                .mapToInt(entry -> entry.getValue() - have.getOrDefault(entry.getKey(), 0))
                .sum();
    }

    /** The skills among the gaps that an offer lifts, with the level it lifts them to, never above what is wanted. */
    private Map<String, Integer> gained(List<Gap> gaps, Map<String, Integer> have, String code) {
        Offer offer = offers.get(code);
        Map<String, Integer> gained = new TreeMap<>();
        for (Gap gap : gaps) {
            int to = offer == null ? 0 : Math.min(level(offer, gap.skill()), gap.want());
            if (to > have.getOrDefault(gap.skill(), 0)) {
                gained.put(gap.skill(), to);
            }
        }
        return gained;
    }

    private static int level(Offer offer, String skill) {
        return Math.min(COURSE_CAP, offer.raises().getOrDefault(skill, 0));
    }

    /** The offer with all that comes before it, in order; what is done is left out. */
    private List<String> way(Offer offer) {
        Set<String> way = new LinkedHashSet<>();
        collect(offer, way, new LinkedHashSet<>());
        return new ArrayList<>(way);
    }

    private void collect(Offer offer, Set<String> way, Set<String> above) {
        if (!above.add(offer.code())) {
            return;
        }
        offer.prerequisites().stream()
                .flatMap(code -> Optional.ofNullable(offers.get(code)).stream())
                .filter(before -> !before.done())
                .forEach(before -> collect(before, way, above));
        way.add(offer.code());
    }

    private int minutes(List<String> steps) {
        return steps.stream()
                .flatMap(code -> Optional.ofNullable(offers.get(code)).stream())
                .mapToInt(Offer::minutes)
                .sum();
    }
}
