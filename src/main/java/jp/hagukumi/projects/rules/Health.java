package jp.hagukumi.projects.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a project that is under way stands on a day.
 *
 * @param daysLate of the next milestone; 0 where it is not late
 */
public record Health(int daysLate, Set<Risk> risks) {
    private static final int SILENT_DAYS = 21;

    /** What asks for somebody's attention. */
    public enum Risk {
        /** The next milestone is past its day. */
        LATE,
        /** Nothing was written down for three weeks. */
        SILENT,
        /** The days of measuring before are past and nothing was measured. */
        NO_BASELINE,
        /** The leader is not in post or absent. */
        NO_LEADER,
        /** Fewer people than the template asks for. */
        SMALL_TEAM
    }

    /**
     * What is known of a project.
     *
     * @param start day on which it began
     * @param nextDue of the first milestone that is not done; null: all are done
     * @param lastEntry last day that something was written about; null: never
     * @param baselineBy last day of the measuring before
     */
    public record Known(
            LocalDate start,
            @Nullable LocalDate nextDue,
            @Nullable LocalDate lastEntry,
            LocalDate baselineBy,
            boolean measuredBefore,
            boolean leaderThere,
            boolean teamLargeEnough) {}

    /** The judgement of a day. */
    public static Health on(LocalDate day, Known known) {
        Set<Risk> risks = EnumSet.noneOf(Risk.class);
        LocalDate due = known.nextDue();
        int late = due == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(due, day));
        if (late > 0) {
            risks.add(Risk.LATE);
        }
        LocalDate heard = known.lastEntry() == null ? known.start() : known.lastEntry();
        if (ChronoUnit.DAYS.between(heard, day) > SILENT_DAYS) {
            risks.add(Risk.SILENT);
        }
        if (!known.measuredBefore() && day.isAfter(known.baselineBy())) {
            risks.add(Risk.NO_BASELINE);
        }
        if (!known.leaderThere()) {
            risks.add(Risk.NO_LEADER);
        }
        if (!known.teamLargeEnough()) {
            risks.add(Risk.SMALL_TEAM);
        }
        return new Health(late, risks);
    }
}
