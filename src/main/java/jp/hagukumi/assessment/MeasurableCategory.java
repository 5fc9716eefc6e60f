package jp.hagukumi.assessment;

import java.time.LocalDate;
import java.util.Map;
import jp.hagukumi.skills.Framework;
import org.jspecify.annotations.Nullable;

/**
 * A category of skills as one person finds it on the page of the skill assessment.
 *
 * @param questions of the stage that comes next or is open, 0 where none comes
 * @param minutes for that stage
 * @param measurementId of the one under way or waiting; 0 where the category is free
 * @param attemptId of the open stage, else of the last one that ended; 0 without one
 * @param levels measured so far in the latest measurement: skill code to level 0–2
 * @param againFrom first day of the next measurement; null where nothing was measured
 */
public record MeasurableCategory(
        Framework.Category category,
        State state,
        int questions,
        int minutes,
        long measurementId,
        long attemptId,
        Map<String, Integer> levels,
        @Nullable LocalDate againFrom) {

    /** Where one stands with a category. */
    public enum State {
        /** May be chosen. */
        FREE,
        /** Chosen together with others, not begun. */
        CHOSEN,
        /** A stage is being answered. */
        OPEN,
        /** A level was reached and the next stage may begin. */
        NEXT_STAGE,
        /** Measured, and not to be measured again before {@code againFrom}. */
        MEASURED
    }

    public boolean is(String name) {
        return state.name().equals(name);
    }
}
