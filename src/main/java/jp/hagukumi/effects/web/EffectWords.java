package jp.hagukumi.effects.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import jp.hagukumi.effects.RoundState;
import jp.hagukumi.platform.Texts;

/** Effects in words and figures. */
@Named
@ApplicationScoped
public class EffectWords {
    private static final int HOUR = 3_600;
    private static final int MINUTE = 60;

    @Inject
    Texts texts;

    /** 1,234.5, of seconds. */
    public String hours(long seconds) {
        return "%,.1f".formatted(BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(HOUR), 1, RoundingMode.HALF_UP));
    }

    /** 1,234.5, of hours. */
    public String hours(BigDecimal hours) {
        return "%,.1f".formatted(hours);
    }

    /** 4.5, of seconds. */
    public String minutes(long seconds) {
        return BigDecimal.valueOf(seconds)
                .divide(BigDecimal.valueOf(MINUTE), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** At going live, or so many months after. */
    public String round(int months) {
        return months == 0 ? texts.of("effects.round.first") : texts.of("effects.round.later", months);
    }

    public String state(RoundState state) {
        return texts.of("effects.state." + state);
    }

    /** Kind of the tag that shows the state. */
    public String tag(RoundState state) {
        return switch (state) {
            case FIXED -> "ok";
            case DUE, RETURNED -> "warn";
            case MEASURED, CONFIRMED -> "info";
        };
    }
}
