package jp.hagukumi.effects;

import java.util.List;
import jp.hagukumi.effects.rules.Counted;
import org.jspecify.annotations.Nullable;

/**
 * An effect as its people, who decides on it, and whoever sees what brought it about see it.
 *
 * @param path of what brought it about; empty where that is not the viewer's to see
 * @param counted in the 年度 of today, up to today
 * @param decides the measurement that waits for the viewer; null where none does
 * @param measures the measurement that the viewer may hand in; null where none
 */
public record SeenEffect(
        Effect effect,
        String path,
        List<Share> shares,
        List<Measured> rounds,
        List<EffectSteps.Line> steps,
        Counted counted,
        @Nullable EffectRound decides,
        @Nullable EffectRound measures) {
    /** Who has how many percent of it. */
    public record Share(String name, int percent) {}

    /** A measurement with its steps. */
    public record Measured(EffectRound round, List<EffectLine> lines) {}

    /** Whether another effect on the same 業務 counts in its place in some months. */
    public boolean isOverlapped() {
        return counted.overlapped() > 0;
    }
}
