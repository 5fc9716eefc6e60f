package jp.hagukumi.reporting.kpi;

import java.time.LocalDate;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.FiscalYear;

/**
 * What a formula is asked for: the whole 団体, sums alone.
 *
 * @param day reference day; no fact after it counts
 */
public record KpiQuestion(Viewer viewer, Kpi kpi, LocalDate day) {
    public FiscalYear year() {
        return FiscalYear.of(day);
    }

    public long municipalityId() {
        return viewer.municipalityId();
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
