package jp.hagukumi.reporting.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hagukumi.learning.Course;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.DefinitionKind;
import jp.hagukumi.platform.content.Entry;
import jp.hagukumi.platform.content.Parsed;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.platform.content.YamlFile;
import jp.hagukumi.skills.RoleProfile;
import jp.hagukumi.skills.RoleProfiles;

/** Reads {@code kpi/<valid-from>.yaml}. */
@ApplicationScoped
public class KpiKind implements DefinitionKind<KpiSet> {
    private static final Pattern FILE = Pattern.compile("kpi/(\\d{4}-\\d{2}-\\d{2})\\.yaml");

    @Override
    public String name() {
        return "kpi";
    }

    @Override
    public Class<KpiSet> type() {
        return KpiSet.class;
    }

    @Override
    public List<Definition<KpiSet>> read(ContentFiles files, Problems problems) {
        return files.matching(FILE).stream()
                .flatMap(match -> YamlFile.open(files, match.group(), problems).stream()
                        .flatMap(file -> set(file, match.group(1)).stream())
                        .map(set -> new Definition<>(match.group(), match.group(1), 1, set)))
                .toList();
    }

    private static Optional<KpiSet> set(Entry file, String validFrom) {
        Map<String, Localized> sources = new LinkedHashMap<>();
        file.entry("sources")
                .ifPresent(entry -> entry.names().forEach(code -> sources.put(code, entry.localized(code))));
        List<Kpi> kpis = file.entries("kpis").stream()
                .map(entry -> KpiEntry.read(entry, sources.keySet()))
                .toList();
        file.end();
        if (kpis.stream().map(Kpi::code).distinct().count() < kpis.size()) {
            file.problem("kpis", "name a code twice");
        }
        try {
            return Optional.of(new KpiSet(LocalDate.parse(validFrom), Collections.unmodifiableMap(sources), kpis));
        } catch (DateTimeException e) {
            file.problem("", "the file must be named by a day");
            return Optional.empty();
        }
    }

    /** A formula may only name courses and role profiles that exist. */
    @Override
    public void check(Parsed parsed, Problems problems) {
        Map<String, Set<String>> known = Map.of("course", courses(parsed), "profile", profiles(parsed));
        for (Definition<KpiSet> set : parsed.all(KpiSet.class)) {
            for (Kpi kpi : set.value().kpis()) {
                Kpi.Formula formula = kpi.formula();
                Map<String, String> parameters = formula == null ? Map.of() : formula.parameters();
                known.forEach((name, codes) -> {
                    String code = parameters.get(name);
                    if (code != null && !codes.contains(code)) {
                        problems.add(set.file(), kpi.code() + ".formula.parameters." + name, code + " is no " + name);
                    }
                });
            }
        }
    }

    private static Set<String> courses(Parsed parsed) {
        return parsed.all(Course.class).stream().map(Definition::code).collect(Collectors.toSet());
    }

    private static Set<String> profiles(Parsed parsed) {
        return parsed.all(RoleProfiles.class).stream()
                .flatMap(all -> all.value().profiles().stream())
                .map(RoleProfile::code)
                .collect(Collectors.toSet());
    }
}
