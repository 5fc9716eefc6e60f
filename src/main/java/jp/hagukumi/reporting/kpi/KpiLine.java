package jp.hagukumi.reporting.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a KPI as it stands on a day.
 *
 * @param figure null: {@code state} says why
 */
public record KpiLine(Kpi kpi, KpiPart part, @Nullable KpiFigure figure, State state) {
    /** What can be said of it. */
    public enum State {
        /** It reaches its target. */
        REACHED,
        NOT_REACHED,
        /** It is known and has no target to hold against it, or one that asks for a change from a start we don't know. */
        KNOWN,
        /** There is nothing yet to divide by. */
        NOTHING_TO_MEASURE,
        /** Nobody has entered it. */
        NOT_ENTERED
    }

    static KpiLine of(Kpi kpi, KpiPart part, @Nullable KpiFigure figure, State without) {
        if (figure == null) {
            return new KpiLine(kpi, part, null, without);
        }
        KpiPart.Target target = part.target();
        if (target == null || target.change()) {
            return new KpiLine(kpi, part, figure, State.KNOWN);
        }
        int compared = figure.value().compareTo(BigDecimal.valueOf(target.value()));
        boolean reached = target.better() == KpiPart.Better.LOWER ? compared <= 0 : compared >= 0;
        return new KpiLine(kpi, part, figure, reached ? State.REACHED : State.NOT_REACHED);
    }

    /** Whether somebody enters it. */
    public boolean isEntered() {
        return figure == null ? state == State.NOT_ENTERED : figure.isEntered();
    }
}
