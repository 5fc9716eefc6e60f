package jp.hagukumi.effects.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How a 団体 states 投資対効果 (K14); the sources do not define it. */
public enum RoiForm {
    /** 便益 ÷ 費用. */
    RATIO,
    /** (便益 − 費用) ÷ 費用. */
    NET;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In percent with one decimal; empty where nothing was spent. */
    public Optional<BigDecimal> percent(long benefitYen, long costYen) {
        if (costYen <= 0) {
            return Optional.empty();
        }
        long gained = this == RATIO ? benefitYen : benefitYen - costYen;
        return Optional.of(BigDecimal.valueOf(gained)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(costYen), 1, RoundingMode.HALF_UP));
    }
}
