package jp.hagukumi.certification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.certification.rules.Requirement;
import jp.hagukumi.certification.rules.Requirement.Kind;

/**
 * How many 年度 the leaves of sets look back to.
 *
 * @param years by kind; 0: for ever
 */
record LookBack(Map<Kind, Set<Integer>> years) {
    static LookBack of(List<StageSet> sets) {
        return new LookBack(sets.stream()
                .flatMap(set -> set.stages().stream())
                .flatMap(stage -> Stream.of(stage.requires(), stage.renewal()))
                .flatMap(Requirement::leaves)
                .collect(Collectors.groupingBy(
                        Requirement::kind, Collectors.mapping(Requirement::years, Collectors.toSet()))));
    }

    /** Of leaves of a kind; empty where no leaf is of it. */
    Set<Integer> of(Kind kind) {
        return years.getOrDefault(kind, Set.of());
    }
}
