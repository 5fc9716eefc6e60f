package jp.hagukumi.effects;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.effects.rules.Step;

/**
 * What was measured.
 *
 * @param expensesYen no longer spent, per year
 * @param runningYen spent to keep it going, per year
 */
public record Measurement(LocalDate measuredOn, List<EffectLine> lines, long expensesYen, long runningYen) {
    public Measurement {
        lines = List.copyOf(lines);
    }

    public long secondsPerYear() {
        return Step.secondsPerYear(lines.stream().map(EffectLine::step).toList());
    }
}
