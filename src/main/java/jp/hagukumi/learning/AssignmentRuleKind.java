package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hagukumi.learning.AssignmentRuleDefinition.Audience;
import jp.hagukumi.learning.AssignmentRuleDefinition.Cycle;
import jp.hagukumi.learning.AssignmentRuleDefinition.Due;
import jp.hagukumi.organization.EmploymentType;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.DefinitionKind;
import jp.hagukumi.platform.content.Entry;
import jp.hagukumi.platform.content.Parsed;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.platform.content.YamlFile;
import org.jspecify.annotations.Nullable;

/** Reads {@code rules/assignment/<valid-from>.yaml}. */
@ApplicationScoped
public class AssignmentRuleKind implements DefinitionKind<AssignmentRuleSet> {
    private static final Pattern FILE = Pattern.compile("rules/assignment/(\\d{4}-\\d{2}-\\d{2})\\.yaml");
    private static final Map<String, EmploymentType> EMPLOYMENT_TYPES = byName(EmploymentType.values());
    private static final Map<String, Grade> GRADES = byName(Grade.values());
    private static final Map<String, Cycle> CYCLES = byName(Cycle.values());

    @Override
    public String name() {
        return "assignment-rules";
    }

    @Override
    public Class<AssignmentRuleSet> type() {
        return AssignmentRuleSet.class;
    }

    @Override
    public List<Definition<AssignmentRuleSet>> read(ContentFiles files, Problems problems) {
        return files.matching(FILE).stream()
                .flatMap(match -> YamlFile.open(files, match.group(), problems).stream()
                        .flatMap(file -> ruleSet(file, match.group(1)).stream())
                        .map(set -> new Definition<>(match.group(), match.group(1), 1, set)))
                .toList();
    }

    private static Optional<AssignmentRuleSet> ruleSet(Entry file, String validFrom) {
        Set<String> codes = new HashSet<>();
        List<AssignmentRuleDefinition> rules = file.entries("rules").stream()
                .flatMap(entry -> rule(entry, codes).stream())
                .toList();
        file.end();
        try {
            return Optional.of(new AssignmentRuleSet(LocalDate.parse(validFrom), rules));
        } catch (DateTimeException e) {
            file.problem("", "the file must be named by a day");
            return Optional.empty();
        }
    }

    private static Optional<AssignmentRuleDefinition> rule(Entry entry, Set<String> codes) {
        if (!codes.add(entry.text("code"))) {
            entry.problem("code", "stands twice");
        }
        Audience audience =
                entry.entry("audience").map(AssignmentRuleKind::audience).orElse(everyone());
        Due due = entry.entry("due").map(AssignmentRuleKind::due).orElse(new Due(null, null));
        if (due.monthDay() == null && due.daysAfterTrigger() == null) {
            entry.problem("due", "must name monthDay, daysAfterTrigger or both");
        }
        Localized note = entry.has("note") ? entry.localized("note") : new Localized("", "");
        Optional<AssignmentRuleDefinition> rule = entry.choice("cycle", CYCLES)
                .map(cycle -> new AssignmentRuleDefinition(
                        entry.text("code"),
                        entry.localized("title"),
                        entry.text("course"),
                        audience,
                        cycle,
                        cycle == Cycle.EVERY_N_YEARS ? entry.integer("everyYears", 2, 20) : 0,
                        due,
                        note));
        entry.end();
        return rule;
    }

    private static Audience everyone() {
        return new Audience(List.of(), List.of(), null, null, List.of(), List.of(), List.of());
    }

    private static Audience audience(Entry entry) {
        Audience audience = new Audience(
                employmentTypes(entry, "employmentTypes"),
                employmentTypes(entry, "exceptEmploymentTypes"),
                grade(entry, "minGrade"),
                grade(entry, "maxGrade"),
                entry.texts("occupations"),
                entry.texts("units"),
                entry.texts("designations"));
        entry.end();
        return audience;
    }

    private static List<EmploymentType> employmentTypes(Entry entry, String name) {
        return entry.texts(name).stream()
                .flatMap(word -> {
                    if (!EMPLOYMENT_TYPES.containsKey(word)) {
                        entry.problem(name, word + " must be one of " + EMPLOYMENT_TYPES.keySet());
                    }
                    return Optional.ofNullable(EMPLOYMENT_TYPES.get(word)).stream();
                })
                .toList();
    }

    private static @Nullable Grade grade(Entry entry, String name) {
        return entry.has(name) ? entry.choice(name, GRADES).orElse(null) : null;
    }

    private static Due due(Entry entry) {
        MonthDay monthDay = null;
        if (entry.has("monthDay")) {
            try {
                monthDay = MonthDay.parse("--" + entry.text("monthDay"));
            } catch (DateTimeException e) {
                entry.problem("monthDay", "must be a month and a day like 06-30");
            }
        }
        Integer days = entry.has("daysAfterTrigger") ? entry.integer("daysAfterTrigger", 1, 3660) : null;
        entry.end();
        return new Due(monthDay, days);
    }

    private static <E extends Enum<E>> Map<String, E> byName(E[] values) {
        return Arrays.stream(values).collect(Collectors.toMap(Enum::name, Function.identity()));
    }

    @Override
    public void check(Parsed parsed, Problems problems) {
        parsed.all(AssignmentRuleSet.class).forEach(set -> set.value().rules().stream()
                .filter(rule -> parsed.find(Course.class, rule.course()).isEmpty())
                .forEach(rule -> problems.add(set.file(), rule.code(), rule.course() + " is no course")));
    }
}
