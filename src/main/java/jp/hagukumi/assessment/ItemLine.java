package jp.hagukumi.assessment;

import java.util.List;
import java.util.Set;
import jp.hagukumi.assessment.rules.ChoiceCounts;
import jp.hagukumi.assessment.rules.ItemFigures;

/**
 * One question in the item analysis.
 *
 * @param choices how often each was taken; empty for questions without choices
 * @param flags what to look at; empty where nothing stands out or there are too few answers
 */
public record ItemLine(
        Question question, ItemFigures figures, List<ChoiceCounts.Line> choices, Set<ItemFigures.Flag> flags) {

    public boolean isFlagged() {
        return !flags.isEmpty();
    }
}
