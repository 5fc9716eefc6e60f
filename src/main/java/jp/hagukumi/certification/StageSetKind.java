package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hagukumi.certification.rules.Requirement;
import jp.hagukumi.certification.rules.Term;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.DefinitionKind;
import jp.hagukumi.platform.content.Entry;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.platform.content.YamlFile;

/** Reads {@code rules/certification/<valid-from>.yaml}. */
@ApplicationScoped
public class StageSetKind implements DefinitionKind<StageSet> {
    private static final Pattern FILE = Pattern.compile("rules/certification/(\\d{4}-\\d{2}-\\d{2})\\.yaml");
    private static final int MOST_YEARS = 20;
    private static final int MOST_MONTHS = 60;

    @Override
    public String name() {
        return "certification-rules";
    }

    @Override
    public Class<StageSet> type() {
        return StageSet.class;
    }

    @Override
    public List<Definition<StageSet>> read(ContentFiles files, Problems problems) {
        return files.matching(FILE).stream()
                .flatMap(match -> YamlFile.open(files, match.group(), problems).stream()
                        .flatMap(file -> stages(file, match.group(1)).stream())
                        .map(set -> new Definition<>(match.group(), match.group(1), 1, set)))
                .toList();
    }

    private static Optional<StageSet> stages(Entry file, String validFrom) {
        Set<String> codes = new HashSet<>();
        List<Stage> stages = file.entries("stages").stream()
                .map(entry -> stage(entry, codes))
                .toList();
        file.end();
        try {
            return Optional.of(new StageSet(LocalDate.parse(validFrom), stages));
        } catch (DateTimeException e) {
            file.problem("", "the file must be named by a day");
            return Optional.empty();
        }
    }

    /** A stage may only ask for stages that stand above it in the file. */
    private static Stage stage(Entry entry, Set<String> known) {
        Stage stage = new Stage(
                entry.text("code"),
                entry.localized("name"),
                entry.localized("purpose"),
                requirement(entry, "requires"),
                entry.entry("validity").map(StageSetKind::validity).orElseGet(() -> missing(entry)),
                requirement(entry, "renewal"));
        entry.end();
        stage.requires()
                .leaves()
                .filter(leaf -> leaf.kind() == Requirement.Kind.STAGE)
                .flatMap(leaf -> leaf.subjects().stream())
                .filter(code -> !known.contains(code))
                .forEach(code -> entry.problem("requires", "names " + code + ", which is no earlier stage"));
        if (!known.add(stage.code())) {
            entry.problem("code", "stands twice");
        }
        return stage;
    }

    private static Requirement requirement(Entry entry, String key) {
        return entry.entry(key).map(RequirementFile::read).orElseGet(() -> {
            entry.problem(key, "is missing");
            return Requirement.of(Requirement.Kind.ALL, 0, List.of());
        });
    }

    private static Term.Validity missing(Entry entry) {
        entry.problem("validity", "is missing");
        return new Term.Validity(0, MonthDay.of(3, 31), 0);
    }

    private static Term.Validity validity(Entry entry) {
        int years = entry.integer("years", 0, MOST_YEARS);
        String day = entry.text("lastDay");
        int months = entry.integer("renewalOpensMonthsBefore", 0, MOST_MONTHS);
        entry.end();
        try {
            return new Term.Validity(years, MonthDay.parse("--" + day), months);
        } catch (DateTimeException e) {
            entry.problem("lastDay", "must be a month and a day: 09-30");
            return new Term.Validity(years, MonthDay.of(3, 31), months);
        }
    }
}
