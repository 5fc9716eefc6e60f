package jp.hagukumi.projects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.projects.rules.Outcome;
import jp.hagukumi.projects.rules.Rubric;

/**
 * The review of a project as its viewer sees it.
 *
 * @param sheets of the reviewers; what is not to be seen yet is left out of them
 * @param open whether the viewer sees all sheets
 * @param outcome empty where the viewer is not to know it yet
 * @param feedback member to what they were told, of those that the viewer may read
 */
public record SeenReview(
        Rubric rubric, List<Sheet> sheets, boolean open, Optional<Outcome> outcome, Map<Long, String> feedback) {
    /** The sheet of a reviewer. */
    public Optional<Sheet> of(long person) {
        return sheets.stream().filter(sheet -> sheet.personId() == person).findFirst();
    }

    /** How many are in. */
    public long in() {
        return sheets.stream().filter(Sheet::isIn).count();
    }
}
