package jp.hagukumi.career.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * For what courses leave open: the PBL whose accepted work comes nearest (domain, Evidence: review up to level 4). Of those
 * that come equally near, the one that serves most of the gaps, so that one project closes several; then the shortest.
 */
public final class ProjectRule {
    private final List<ProjectOffer> offers;

    public ProjectRule(Collection<ProjectOffer> offers) {
        this.offers = List.copyOf(offers);
    }

    /** By code of the skill; nothing for gaps that courses close or that no project brings nearer. */
    public Map<String, ProjectOffer> choose(List<Suggestion> ways) {
        List<Suggestion> open = ways.stream().filter(way -> !way.isComplete()).toList();
        Map<String, ProjectOffer> chosen = new TreeMap<>();
        for (Suggestion way : open) {
            best(way, open).ifPresent(offer -> chosen.put(way.gap().skill(), offer));
        }
        return chosen;
    }

    private Optional<ProjectOffer> best(Suggestion way, List<Suggestion> open) {
        return offers.stream()
                .filter(offer -> serves(offer, way))
                .min(Comparator.comparingInt((ProjectOffer offer) -> -Math.min(
                                offer.level(way.gap().skill()), way.gap().want()))
                        .thenComparing(
                                offer -> open.stream()
                                        .filter(other -> serves(offer, other))
                                        .count(),
                                Comparator.reverseOrder())
                        .thenComparingInt(ProjectOffer::weeks)
                        .thenComparing(ProjectOffer::code));
    }

    private static boolean serves(ProjectOffer offer, Suggestion way) {
        return offer.level(way.gap().skill()) > way.reaches();
    }
}
