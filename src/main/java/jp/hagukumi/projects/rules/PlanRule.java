package jp.hagukumi.projects.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns the steps of a template into days. Public holidays are not taken off: a plan is changed by hand. */
public final class PlanRule {
    private PlanRule() {}

    /** A step in the calendar; both days inclusive. */
    public record Span(LocalDate from, LocalDate to) {}

    /**
     * The steps one after the other.
     *
     * @param workingDays of each step, at least 1
     */
    public static List<Span> plan(LocalDate start, List<Integer> workingDays) {
        List<Span> spans = new ArrayList<>();
        LocalDate next = workingDay(start);
        for (int days : workingDays) {
            LocalDate last = next;
            for (int i = 1; i < days; i++) {
                last = workingDay(last.plusDays(1));
            }
            spans.add(new Span(next, last));
            next = workingDay(last.plusDays(1));
        }
        return spans;
    }

    private static LocalDate workingDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
