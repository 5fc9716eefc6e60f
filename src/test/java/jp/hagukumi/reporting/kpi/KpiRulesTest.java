package jp.hagukumi.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.organization.Role;
import jp.hagukumi.platform.Localized;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiRulesTest {
    private static final Localized TEXT = new Localized("指標", "Figure");

    @ParameterizedTest
    @CsvSource({"799, 1000, 79.9", "7999, 10000, 79.9", "8, 10, 80.0", "1, 3, 33.3", "0, 5, 0.0", "-1, 3, -33.4"})
    void aShareIsRoundedDownSoThatItClaimsNoTargetItHasNotReached(long numerator, long denominator, String percent) {
        assertThat(Counted.share(numerator, denominator).value()).contains(new BigDecimal(percent));
    }

    @Test
    void whereThereIsNothingToDivideByTheFigureIsUnknownAndNotZero() {
        assertThat(Counted.share(0, 0).value()).isEmpty();
        assertThat(Counted.sum(0).value()).contains(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "79.9, HIGHER, false, NOT_REACHED",
        "80.0, HIGHER, false, REACHED",
        "80.0, LOWER, false, REACHED",
        "80.1, LOWER, false, NOT_REACHED",
        "99.0, HIGHER, true, KNOWN"
    })
    void aFigureIsHeldAgainstItsTargetUnlessThatIsAChange(
            BigDecimal value, KpiPart.Better better, boolean change, KpiLine.State state) {
        KpiPart part = part(new KpiPart.Target(80, better, change, null, null));
        assertThat(KpiLine.of(kpi(part), part, figure(value), KpiLine.State.NOT_ENTERED)
                        .state())
                .isEqualTo(state);
    }

    @Test
    void withoutAFigureItSaysWhy() {
        KpiPart part = part(null);
        assertThat(KpiLine.of(kpi(part), part, null, KpiLine.State.NOT_ENTERED).isEntered())
                .isTrue();
        assertThat(KpiLine.of(kpi(part), part, null, KpiLine.State.NOTHING_TO_MEASURE)
                        .isEntered())
                .isFalse();
    }

    private static KpiFigure figure(BigDecimal value) {
        return new KpiFigure(value, null, null, 0, 0, LocalDate.of(2026, 6, 26), 1, "", "");
    }

    private static KpiPart part(KpiPart.@Nullable Target target) {
        return new KpiPart("", TEXT, KpiPart.Unit.PERCENT, null, target, List.of());
    }

    private static Kpi kpi(KpiPart part) {
        return new Kpi(
                "K99",
                Kpi.Level.KPI,
                TEXT,
                List.of("S0:1"),
                Kpi.Origin.COMPUTED,
                Role.HR,
                List.of(part),
                null,
                null,
                TEXT,
                Kpi.Basis.DAY,
                new Kpi.Formula("none", 1, Map.of()),
                List.of(),
                null);
    }
}
