package jp.hagukumi.reporting.kpi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.organization.Role;
import jp.hagukumi.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, and how.
 *
 * @param code K08; never changes its meaning
 * @param sources code of a source and the place in it: S0:235
 * @param owner who answers for it: HR or the DX office
 * @param parts figures under this code, at least one; never merged
 * @param numerator or what is counted; null: said by the name
 * @param denominator null: there is none
 * @param period for the reader
 * @param basis for the platform
 * @param formula null: the value is entered
 * @param choices settings of the municipality
 * @param note how it is counted and shown; null: nothing to add
 */
public record Kpi(
        String code,
        Level level,
        Localized name,
        List<String> sources,
        Origin origin,
        Role owner,
        List<KpiPart> parts,
        @Nullable Localized numerator,
        @Nullable Localized denominator,
        Localized period,
        Basis basis,
        @Nullable Formula formula,
        List<KpiChoice> choices,
        @Nullable Localized note) {

    /** Where it stands in the tree of aims. */
    public enum Level {
        KGI,
        KSI,
        KPI,
        /** 参考: worth knowing, no target. */
        REFERENCE,
        /** 例示: a pattern for projects that set their own. */
        EXAMPLE,
        /** 隣接: of other fields, recorded only. */
        NEIGHBOUR
    }

    /** Where its values come from. */
    public enum Origin {
        COMPUTED,
        /** Computed from what the platform knows and what is entered. */
        MIXED,
        IMPORTED
    }

    /** What each of its values belongs to. */
    public enum Basis {
        FISCAL_YEAR,
        /** All years since the one to start from. */
        SINCE_START,
        DAY,
        /** One round of asking or measuring. */
        SURVEY,
        /** A version of a course. */
        VERSION,
        COURSE,
        PROJECT
    }

    /**
     * How the platform computes it.
     *
     * @param version raised when the same facts give another figure
     * @param parameters name to value; empty: none
     */
    public record Formula(String name, int version, Map<String, String> parameters) {}

    /** The part with a code; empty for the only part of most. */
    public Optional<KpiPart> part(String partCode) {
        return parts.stream().filter(part -> part.code().equals(partCode)).findFirst();
    }

    public Optional<KpiChoice> choice(String choiceCode) {
        return choices.stream()
                .filter(choice -> choice.code().equals(choiceCode))
                .findFirst();
    }
}
