package jp.hagukumi.reporting.kpi;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a KPI.
 *
 * @param code empty where it is the only one
 * @param name that of the KPI where it is the only one
 * @param counter what a COUNT counts: 件; null for other units
 * @param target null: none
 * @param stated what sources say of today; empty: nothing
 */
public record KpiPart(
        String code,
        Localized name,
        Unit unit,
        @Nullable Localized counter,
        @Nullable Target target,
        List<Stated> stated) {

    /** What its number is. */
    public enum Unit {
        PERCENT,
        HOURS,
        POINTS,
        COUNT
    }

    /** The better direction. */
    public enum Better {
        HIGHER,
        LOWER
    }

    /**
     * What is to be reached.
     *
     * @param change whether the figure is to rise or fall by so many percent of the starting value, not to reach the value
     * @param by last day; null: at the end of each period
     * @param note what belongs to the number: 年間; null: nothing
     */
    public record Target(
            double value,
            Better better,
            boolean change,
            @Nullable LocalDate by,
            @Nullable Localized note) {}

    /**
     * What a source says, shown as 参考値（未検証） and never compared.
     *
     * @param value in the unit of the figure; null: only words
     * @param source code of the source and the place in it
     */
    public record Stated(Localized text, @Nullable Double value, String source) {}
}
