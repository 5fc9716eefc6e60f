package jp.hagukumi.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A project that was led before projects were kept here, or begun elsewhere.
 *
 * @param unit code
 * @param leader staff number
 * @param shares staff number to share in percent, 100 together; the leader among them
 * @param doneSteps steps of the plan that are done
 * @param points of the decision; null: not decided
 * @param reason of the last step that had one
 * @param log the last one needs not be the latest
 * @param saved null: not known
 */
public record TakenProject(
        String template,
        String title,
        String theme,
        String unit,
        String leader,
        Map<String, Integer> shares,
        LocalDate start,
        ProjectState state,
        int doneSteps,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate liveOn,
        @Nullable LocalDate endedOn,
        @Nullable BigDecimal points,
        boolean excellent,
        String reason,
        boolean automates,
        List<Measurement> measurements,
        List<WorkEntry> log,
        @Nullable Saved saved) {
    /** What it saves, as it was confirmed and fixed; of a project that went live. */
    public record Saved(String operation, jp.hagukumi.effects.Measurement measurement) {}
}
