package jp.hagukumi.platform.imports;

import java.util.List;
import java.util.Map;

/**
 * What an import would do, in numbers.
 *
 * @param changes rows by kind of change
 * @param unchanged rows that stay
 * @param figures further numbers of the feature, by text key
 * @param notices things worth knowing, in Japanese
 * @param askTwice why a second yes is needed, in Japanese; empty where it is not
 */
public record ImportSummary(
        Map<ChangeKind, Integer> changes,
        int unchanged,
        Map<String, Integer> figures,
        List<String> notices,
        List<String> askTwice) {
    /** Rows added, changed or removed. */
    public int total() {
        return changes.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(ChangeKind kind) {
        return changes.getOrDefault(kind, 0);
    }
}
