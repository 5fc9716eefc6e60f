package jp.hagukumi.projects;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a reviewer.
 *
 * @param scores 0 to 3 for each criterion in order; empty while not handed in, or not to be seen yet
 * @param at null: not handed in
 */
public record Sheet(
        long personId,
        String name,
        String unitName,
        int rubric,
        List<Integer> scores,
        String comment,
        @Nullable Instant at) {
    public boolean isIn() {
        return at != null;
    }

    /** The same with nothing but that it is in. */
    Sheet hidden() {
        return new Sheet(personId, name, unitName, rubric, List.of(), "", at);
    }
}
