package jp.hagukumi.reporting.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.platform.Localized;

/**
 * The KPIs from a day on; a later set replaces an earlier one as a whole.
 *
 * @param sources code of a source to how it is quoted
 */
public record KpiSet(LocalDate validFrom, Map<String, Localized> sources, List<Kpi> kpis) {
    private static final int YEAR = 10_000;
    private static final int MONTH = 100;

    /** The version that kept figures name: 20260401. */
    public int version() {
        return validFrom.getYear() * YEAR + validFrom.getMonthValue() * MONTH + validFrom.getDayOfMonth();
    }

    public Optional<Kpi> kpi(String code) {
        return kpis.stream().filter(kpi -> kpi.code().equals(code)).findFirst();
    }
}
