package jp.hagukumi.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project of a team on real work.
 *
 * @param theme what is wrong in the real work
 * @param unitId the unit whose work it is about
 * @param sponsorId who answers for the work; null: nobody named
 * @param originalDue approved first; figures go by it
 * @param due approved last
 * @param progress days on which it came further
 * @param round of the review, from 1
 * @param points mean of the reviewers; null: not decided
 * @param reason of the last step that had one
 * @param partner whom it is done together with; empty: nobody
 * @param automates whether it brings AI or RPA into the work
 * @param targetMet as found when the decision fell; null: not decided
 */
public record Project(
        long id,
        String template,
        int templateVersion,
        String title,
        String theme,
        long unitId,
        long leaderId,
        @Nullable Long sponsorId,
        @Nullable Long mentorId,
        ProjectState state,
        LocalDate start,
        LocalDate originalDue,
        LocalDate due,
        Progress progress,
        int round,
        @Nullable BigDecimal points,
        boolean excellent,
        String reason,
        String partner,
        boolean automates,
        @Nullable Boolean targetMet) {
    /**
     * Days on which it came further; null: not yet.
     *
     * @param reported the final report was handed in last
     * @param live the new way of working began
     * @param talked the reviewers of the round talked
     * @param outcome what it saves was confirmed and fixed
     */
    public record Progress(
            @Nullable LocalDate reported,
            @Nullable LocalDate decided,
            @Nullable LocalDate live,
            @Nullable LocalDate ended,
            @Nullable LocalDate talked,
            @Nullable LocalDate outcome) {}

    public @Nullable LocalDate reportedOn() {
        return progress.reported();
    }

    public @Nullable LocalDate decidedOn() {
        return progress.decided();
    }

    public @Nullable LocalDate talkedOn() {
        return progress.talked();
    }
}
