package jp.hagukumi.curriculum;

import java.util.List;
import jp.hagukumi.curriculum.rules.Finding;

/**
 * A draft for the second person.
 *
 * @param own whether the reader has written a part of it
 * @param inForce the text that learners read now; differs from what the draft is to replace where that has moved
 */
public record Change(Draft draft, Material material, String inForce, boolean own, List<Finding> findings) {
    public boolean moved() {
        return !inForce.equals(draft.published());
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::error);
    }
}
