package jp.hagukumi.certification;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.certification.rules.Requirement;

/**
 * How many 年度 the leaves of sets look back to.
 *
 * @param claims 0: for ever
 * @param projects 0: for ever
 */
record LookBack(Set<Integer> points, Set<Integer> claims, Set<Integer> projects) {
    static LookBack of(List<StageSet> sets) {
        return new LookBack(
                of(sets, Requirement.Kind.MILEAGE),
                of(sets, Requirement.Kind.CLAIM),
                of(sets, Requirement.Kind.PROJECT));
    }

    private static Set<Integer> of(List<StageSet> sets, Requirement.Kind kind) {
        return sets.stream()
                .flatMap(set -> set.stages().stream())
                .flatMap(stage -> Stream.of(stage.requires(), stage.renewal()))
                .flatMap(Requirement::leaves)
                .filter(leaf -> leaf.kind() == kind)
                .map(Requirement::years)
                .collect(Collectors.toSet());
    }
}
