package jp.hagukumi.projects.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well somebody fits a template.
 *
 * @param met skills of the template's minimum that are held at the level or above
 * @param missing the others, with what is missing to the level
 * @param load projects under way
 * @param past projects accepted
 */
public record Fit(List<String> met, Map<String, Integer> missing, int load, int past) {
    /**
     * Compares what somebody holds with the minimum.
     *
     * @param held confirmed levels; what is unmeasured is missing
     */
    public static Fit of(Map<String, Integer> minimum, Map<String, Integer> held, int load, int past) {
        Map<String, Integer> missing = missing(minimum, List.of(held));
        List<String> met = minimum.keySet().stream()
                .filter(skill -> !missing.containsKey(skill))
                .sorted()
                .toList();
        return new Fit(met, missing, load, past);
    }

    /** What a team lacks of the minimum that it has to meet together. */
    public static Map<String, Integer> missing(
            Map<String, Integer> minimum, Collection<Map<String, Integer>> heldByEach) {
        Map<String, Integer> missing = new TreeMap<>();
        minimum.forEach((skill, level) -> {
            int highest = heldByEach.stream()
                    .mapToInt(held -> held.getOrDefault(skill, 0))
                    .max()
                    .orElse(0);
            if (highest < level) {
                missing.put(skill, level - highest);
            }
        });
        return missing;
    }
}
