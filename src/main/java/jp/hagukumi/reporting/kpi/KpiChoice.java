package jp.hagukumi.reporting.kpi;

import java.util.List;
import jp.hagukumi.platform.Localized;

/**
 * What a municipality decides about a KPI.
 *
 * @param options to choose from; empty: written in
 * @param otherwise holds where nothing is set: code of an option, or the text; empty: no figure until it is set
 */
public record KpiChoice(String code, Localized name, List<Option> options, String otherwise) {
    /** Something to choose. */
    public record Option(String code, Localized name) {}

    /** Whether it can be set to this. */
    public boolean allows(String value) {
        return options.isEmpty()
                ? !value.isBlank()
                : options.stream().anyMatch(option -> option.code().equals(value));
    }
}
