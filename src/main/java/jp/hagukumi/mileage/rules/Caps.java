package jp.hagukumi.mileage.rules;

import java.util.Map;

/**
 * What the caps of a rule set leave in one 年度.
 *
 * @param earned points by code of line, withdrawn ones taken off
 */
public record Caps(RuleSet set, Map<String, Integer> earned) {
    /** Points that a line may still give: bounded by its own cap, by that of the line it is within, by the total. */
    public int left(Line line) {
        int left = Math.min(of(line), set.totalCap() - total());
        return Math.max(
                0,
                set.line(line.within())
                        .map(this::of)
                        .map(outer -> Math.min(outer, left))
                        .orElse(left));
    }

    public int total() {
        return earned.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Points earned by a line and those within it. */
    public int used(Line line) {
        return earned.getOrDefault(line.code(), 0)
                + set.lines().stream()
                        .filter(other -> other.within().equals(line.code()))
                        .mapToInt(other -> earned.getOrDefault(other.code(), 0))
                        .sum();
    }

    private int of(Line line) {
        return line.cap() - used(line);
    }
}
