package jp.hagukumi.projects.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What a flow takes in a year, and where its steps stand when it is drawn: one lane for each who does something. */
public final class FlowRule {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private FlowRule() {}

    /** A step in the drawing, both from 0. */
    public record Place(int lane, int column, FlowStep step) {}

    /** Hours a year, one decimal. */
    public static BigDecimal hours(List<FlowStep> steps) {
        return steps.stream()
                .map(FlowStep::minutesPerYear)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(HOUR, 1, RoundingMode.HALF_UP);
    }

    /** Minutes before − minutes after, in hours a year. */
    public static BigDecimal saved(List<FlowStep> before, List<FlowStep> after) {
        BigDecimal minutes = before.stream().map(FlowStep::minutesPerYear).reduce(BigDecimal.ZERO, BigDecimal::add);
        return after.stream()
                .map(FlowStep::minutesPerYear)
                .reduce(minutes, BigDecimal::subtract)
                .divide(HOUR, 1, RoundingMode.HALF_UP);
    }

    /** Who does something, in the order of their first step. */
    public static List<String> lanes(List<FlowStep> steps) {
        return steps.stream().map(FlowStep::hands).distinct().toList();
    }

    /** Where each step stands. */
    public static List<Place> places(List<FlowStep> steps) {
        List<String> lanes = lanes(steps);
        List<Place> places = new ArrayList<>();
        for (FlowStep step : steps) {
            places.add(new Place(lanes.indexOf(step.hands()), places.size(), step));
        }
        return places;
    }
}
