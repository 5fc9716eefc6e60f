package jp.hagukumi.projects.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Two flows side by side, as an effect is measured: what a case takes before and after, and how often it is done. */
public final class FlowSaving {
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final int LONGEST_TITLE = 60;

    private FlowSaving() {}

    /**
     * What is done so often.
     *
     * @param cases a year
     * @param secondsBefore a case, of all who are busy with it; 0 where it is new
     * @param secondsAfter 0 where it is left out
     */
    public record Line(String title, int cases, int secondsBefore, int secondsAfter) {}

    private record Step(String title, int cases) {}

    /**
     * Steps of the same title and cases face each other; where there are more of them than there is room, all with the same
     * cases are taken together. The hours stay the same. Empty where there is no room for that either.
     */
    public static List<Line> lines(List<FlowStep> before, List<FlowStep> after, int room) {
        Map<Step, List<Line>> steps = new LinkedHashMap<>();
        before.forEach(step -> add(steps, step, seconds(step), 0));
        after.forEach(step -> add(steps, step, 0, seconds(step)));
        List<Line> lines = steps.values().stream().map(FlowSaving::together).toList();
        if (lines.size() > room) {
            lines = lines.stream()
                    .collect(Collectors.groupingBy(Line::cases, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(FlowSaving::together)
                    .toList();
        }
        return lines.size() > room ? List.of() : lines;
    }

    private static void add(Map<Step, List<Line>> steps, FlowStep step, int before, int after) {
        steps.computeIfAbsent(new Step(step.title(), step.cases()), key -> new ArrayList<>())
                .add(new Line(step.title(), step.cases(), before, after));
    }

    private static Line together(List<Line> lines) {
        String title = lines.stream().map(Line::title).distinct().collect(Collectors.joining("・"));
        return new Line(
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title,
                lines.get(0).cases(),
                sum(lines.stream().mapToLong(Line::secondsBefore).sum()),
                sum(lines.stream().mapToLong(Line::secondsAfter).sum()));
    }

    private static int sum(long seconds) {
        return (int) Math.min(Integer.MAX_VALUE, seconds);
    }

    private static int seconds(FlowStep step) {
        return step.minutes()
                .multiply(BigDecimal.valueOf(step.people()))
                .multiply(MINUTE)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
