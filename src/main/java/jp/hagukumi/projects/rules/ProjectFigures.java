package jp.hagukumi.projects.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import jp.hagukumi.platform.FiscalYear;
import org.jspecify.annotations.Nullable;

/** The figures K02, K11, K26 and K30 of a 年度, from what is known of every project. */
public final class ProjectFigures {
    private ProjectFigures() {}

    /** How it ended. */
    public enum End {
        /** Passed; its outcome is not fixed yet. */
        ACCEPTED,
        /** Passed, went live, and its outcome is fixed. */
        OUTCOME_FIXED,
        FAILED,
        STOPPED,
        /** None of these yet. */
        OPEN
    }

    /**
     * A project.
     *
     * @param originalDue day approved first; later changes do not count
     * @param completed day of the final report that passed; null: none did
     * @param ended day on which the outcome was fixed, or it failed or was stopped; null: not yet
     * @param live day on which the new way of working began; null: not yet
     * @param withPartner whether it is done together with GovTech or the like
     */
    public record Known(
            End end,
            LocalDate originalDue,
            @Nullable LocalDate completed,
            @Nullable LocalDate ended,
            @Nullable LocalDate live,
            boolean targetMet,
            boolean automates,
            boolean withPartner) {}

    /** A share; where there is nothing to divide by the denominator is 0. */
    public record Share(int numerator, int denominator) {}

    /** K02: passed with its target met, of those whose outcome was fixed or that failed or were stopped in the 年度. */
    public static Share succeeded(List<Known> projects, FiscalYear year) {
        List<Known> ended = projects.stream()
                .filter(one -> one.end() == End.OUTCOME_FIXED || one.end() == End.FAILED || one.end() == End.STOPPED)
                .filter(one -> in(year, one.ended()))
                .toList();
        return new Share(count(ended, one -> one.end() == End.OUTCOME_FIXED && one.targetMet()), ended.size());
    }

    /**
     * K11: completed by the day approved first, of those completed in the 年度 and those past that day and still open.
     *
     * @param day reference day, within the 年度
     */
    public static Share inTime(List<Known> projects, FiscalYear year, LocalDate day) {
        List<Known> completed = projects.stream()
                .filter(one -> in(year, one.completed()) && !after(one.completed(), day))
                .toList();
        int overdue = count(
                projects,
                one -> one.end() == End.OPEN
                        && (one.completed() == null || after(one.completed(), day))
                        && one.originalDue().isBefore(day));
        return new Share(
                count(completed, one -> !after(one.completed(), one.originalDue())), completed.size() + overdue);
    }

    /** K26: brought AI or RPA into the work in the 年度. */
    public static int automated(List<Known> projects, FiscalYear year) {
        return count(projects, one -> one.automates() && in(year, one.live()));
    }

    /** K30: done together with somebody outside and accepted in the 年度. */
    public static int withPartners(List<Known> projects, FiscalYear year) {
        return count(projects, one -> one.withPartner() && in(year, one.completed()));
    }

    private static int count(List<Known> projects, Predicate<Known> counts) {
        return (int) projects.stream().filter(counts).count();
    }

    private static boolean in(FiscalYear year, @Nullable LocalDate day) {
        return day != null && FiscalYear.of(day).equals(year);
    }

    private static boolean after(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isAfter(other);
    }
}
