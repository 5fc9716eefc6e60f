package jp.hagukumi.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who answers for whom on one day. Nobody answers for themselves; where a place is vacant or its head absent, the next
 * unit above stands in.
 */
public final class LineOfCommand {
    private final Set<String> departments;
    private final Map<String, UnitKind> kinds;
    private final Map<String, Set<Long>> heads;

    /**
     * Made by {@link Superiors}.
     *
     * @param departments paths of all 部・局
     * @param kinds by path, of units that have heads
     * @param heads present heads by path
     */
    LineOfCommand(Set<String> departments, Map<String, UnitKind> kinds, Map<String, Set<Long>> heads) {
        this.departments = departments;
        this.kinds = kinds;
        this.heads = heads;
    }

    /** 所属長 of somebody in a unit: heads of the 課, 出先 or 部, not of the 係; empty where there is none up to the top. */
    public Set<Long> supervisors(long personId, String unitPath) {
        return nearest(personId, upwards(unitPath), path -> kinds.get(path) != UnitKind.SUBSECTION);
    }

    /** Heads of the 部・局 that the unit belongs to; of the topmost unit where it belongs to none. */
    public Set<Long> departmentHeads(long personId, String unitPath) {
        List<String> upwards = upwards(unitPath);
        List<String> from =
                upwards.stream().dropWhile(path -> !departments.contains(path)).toList();
        String top = upwards.get(upwards.size() - 1);
        return nearest(personId, from.isEmpty() ? List.of(top) : from, path -> true);
    }

    /** Everybody who answers for somebody in a unit on any level up to the top, 係 included. */
    public Set<Long> above(long personId, String unitPath) {
        return upwards(unitPath).stream()
                .flatMap(path -> heads.getOrDefault(path, Set.of()).stream())
                .filter(head -> head != personId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<Long> nearest(long personId, List<String> paths, Predicate<String> counts) {
        return paths.stream()
                .filter(counts)
                .map(path -> heads.getOrDefault(path, Set.of()))
                .filter(found -> !found.contains(personId) && !found.isEmpty())
                .findFirst()
                .map(found -> found.stream().collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    /** /1/7/12/, /1/7/, /1/. */
    private static List<String> upwards(String path) {
        List<String> paths = new ArrayList<>();
        for (int end = path.length(); end > 1; end = path.lastIndexOf('/', end - 2) + 1) {
            paths.add(path.substring(0, end));
        }
        return paths;
    }
}
