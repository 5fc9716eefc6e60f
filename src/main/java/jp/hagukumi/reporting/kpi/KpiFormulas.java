package jp.hagukumi.reporting.kpi;

import java.util.Map;
import java.util.function.Function;

/** Formulas that belong together; each is found by the name that the content gives it. */
interface KpiFormulas {
    /** By name of the formula: what it counts, by code of the part; a part that is missing can't be told. */
    Map<String, Function<KpiQuestion, Map<String, Counted>>> byName();
}
