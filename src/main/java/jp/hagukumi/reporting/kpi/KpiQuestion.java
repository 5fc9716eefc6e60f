package jp.hagukumi.reporting.kpi;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.FiscalYear;

/**
 * What a formula is asked for: the whole 団体, sums alone.
 *
 * @param day reference day
 * @param known what formulas of the same board have read already, by name
 */
public record KpiQuestion(Viewer viewer, Kpi kpi, LocalDate day, Map<String, Object> known) {
    public FiscalYear year() {
        return FiscalYear.of(day);
    }

    public long municipalityId() {
        return viewer.municipalityId();
    }

    /** Reads something once for all formulas of a board. */
    @SuppressWarnings("unchecked")
    <T> T once(String name, Supplier<T> read) {
        return (T) known.computeIfAbsent(name, key -> read.get());
    }

    /** A parameter of the formula; throws {@link IllegalStateException} where the content has none of that name. */
    public String parameter(String name) {
        Kpi.Formula formula = kpi.formula();
        String value = formula == null ? null : formula.parameters().get(name);
        if (value == null) {
            throw new IllegalStateException(kpi.code() + " has no parameter " + name);
        }
        return value;
    }
}
