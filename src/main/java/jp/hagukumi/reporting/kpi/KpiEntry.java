package jp.hagukumi.reporting.kpi;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.organization.Role;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.platform.content.Entry;
import org.jspecify.annotations.Nullable;

/** Reads one KPI of a file. */
final class KpiEntry {
    private static final Map<String, Kpi.Level> LEVELS = words(Kpi.Level.values());
    private static final Map<String, Kpi.Origin> ORIGINS = words(Kpi.Origin.values());
    private static final Map<String, Kpi.Basis> BASES = words(Kpi.Basis.values());
    private static final Map<String, Role> OWNERS = words(Role.HR, Role.DX_OFFICE);
    private static final int MOST_VERSIONS = 9999;

    private final Entry entry;
    private final Set<String> sources;

    private KpiEntry(Entry entry, Set<String> sources) {
        this.entry = entry;
        this.sources = sources;
    }

    /** The KPI; its sources must be among those of the file. */
    static Kpi read(Entry entry, Set<String> sources) {
        return new KpiEntry(entry, sources).kpi();
    }

    private Kpi kpi() {
        Kpi.Origin origin = entry.choice("origin", ORIGINS).orElse(Kpi.Origin.IMPORTED);
        if (entry.has("formula") == (origin == Kpi.Origin.IMPORTED)) {
            entry.problem("formula", "must be given unless the origin is IMPORTED, and only then");
        }
        Localized name = entry.localized("name");
        List<String> places = entry.texts("sources");
        KpiPartEntry.known(entry, "sources", places, sources);
        Kpi kpi = new Kpi(
                entry.text("code"),
                entry.choice("level", LEVELS).orElse(Kpi.Level.KPI),
                name,
                places,
                origin,
                entry.choice("owner", OWNERS).orElse(Role.HR),
                parts(name),
                optional(entry, "numerator"),
                optional(entry, "denominator"),
                entry.localized("period"),
                entry.choice("basis", BASES).orElse(Kpi.Basis.DAY),
                formula(),
                choices(),
                optional(entry, "note"));
        entry.end();
        return kpi;
    }

    private List<KpiPart> parts(Localized name) {
        if (!entry.has("parts")) {
            return List.of(KpiPartEntry.read(entry, entry, "", name, sources));
        }
        List<KpiPart> parts = entry.entries("parts").stream()
                .map(own -> {
                    KpiPart part = KpiPartEntry.read(entry, own, own.text("code"), own.localized("name"), sources);
                    own.end();
                    return part;
                })
                .toList();
        unique(entry, "parts", parts.stream().map(KpiPart::code).toList());
        return parts;
    }

    private Kpi.@Nullable Formula formula() {
        return entry.entry("formula")
                .map(one -> {
                    Map<String, String> parameters = new LinkedHashMap<>();
                    one.entry("parameters")
                            .ifPresent(all -> all.names().forEach(name -> parameters.put(name, all.text(name))));
                    Kpi.Formula formula =
                            new Kpi.Formula(one.text("name"), one.integer("version", 1, MOST_VERSIONS), parameters);
                    one.end();
                    return formula;
                })
                .orElse(null);
    }

    private List<KpiChoice> choices() {
        List<KpiChoice> choices =
                entry.entries("choices").stream().map(KpiEntry::choice).toList();
        unique(entry, "choices", choices.stream().map(KpiChoice::code).toList());
        return choices;
    }

    private static KpiChoice choice(Entry entry) {
        List<KpiChoice.Option> options = entry.entries("options").stream()
                .map(option -> {
                    KpiChoice.Option one = new KpiChoice.Option(option.text("code"), option.localized("name"));
                    option.end();
                    return one;
                })
                .toList();
        KpiChoice choice =
                new KpiChoice(entry.text("code"), entry.localized("name"), options, entry.textOrEmpty("default"));
        unique(entry, "options", options.stream().map(KpiChoice.Option::code).toList());
        if (!options.isEmpty() && !choice.allows(choice.otherwise())) {
            entry.problem("default", "must be the code of an option");
        }
        entry.end();
        return choice;
    }

    private static void unique(Entry entry, String key, Collection<String> codes) {
        if (Set.copyOf(codes).size() < codes.size()) {
            entry.problem(key, "name a code twice");
        }
    }

    /** A text that may be left out. */
    static @Nullable Localized optional(Entry entry, String key) {
        return entry.entry(key).map(Entry::localized).orElse(null);
    }

    /** Words of a file to what they stand for. */
    @SafeVarargs
    static <E extends Enum<E>> Map<String, E> words(E... values) {
        return Arrays.stream(values).collect(Collectors.toMap(Enum::name, Function.identity()));
    }
}
