package jp.hagukumi.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.skills.Framework;

/**
 * What a skill assessment of one category has measured so far.
 *
 * @param stages how many stages there were
 * @param levels skill code to level 0–2; a skill without an answer is missing
 * @param open whether a further stage is being answered
 * @param leadingOn skills that the next stage asks about; empty where none comes
 * @param againFrom first day on which the category may be measured anew
 * @param following another category that was chosen along and is not begun
 */
public record MeasurementResult(
        long measurementId,
        Framework.Category category,
        int stages,
        Map<String, Integer> levels,
        boolean open,
        List<String> leadingOn,
        LocalDate againFrom,
        Optional<MeasurableCategory> following) {

    public long atLeast(int level) {
        return levels.values().stream().filter(one -> one >= level).count();
    }
}
