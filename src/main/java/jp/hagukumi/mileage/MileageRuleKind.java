package jp.hagukumi.mileage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hagukumi.mileage.rules.Award;
import jp.hagukumi.mileage.rules.Condition;
import jp.hagukumi.mileage.rules.Line;
import jp.hagukumi.mileage.rules.RuleSet;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.DefinitionKind;
import jp.hagukumi.platform.content.Entry;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.platform.content.YamlFile;

/** Reads {@code rules/mileage/<valid-from>.yaml}. */
@ApplicationScoped
public class MileageRuleKind implements DefinitionKind<RuleSet> {
    private static final Pattern FILE = Pattern.compile("rules/mileage/(\\d{4}-\\d{2}-\\d{2})\\.yaml");
    private static final int MOST_POINTS = 10_000;

    @Override
    public String name() {
        return "mileage-rules";
    }

    @Override
    public Class<RuleSet> type() {
        return RuleSet.class;
    }

    @Override
    public List<Definition<RuleSet>> read(ContentFiles files, Problems problems) {
        return files.matching(FILE).stream()
                .flatMap(match -> YamlFile.open(files, match.group(), problems).stream()
                        .flatMap(file -> ruleSet(file, match.group(1)).stream())
                        .map(set -> new Definition<>(match.group(), match.group(1), 1, set)))
                .toList();
    }

    private static Optional<RuleSet> ruleSet(Entry file, String validFrom) {
        String countsFrom = file.textOrEmpty("countsFrom");
        int totalCap = file.integer("totalCap", 1, MOST_POINTS);
        List<Line> lines =
                file.entries("lines").stream().map(MileageRuleKind::line).toList();
        references(file, lines);
        file.end();
        try {
            LocalDate from = LocalDate.parse(validFrom);
            return Optional.of(
                    new RuleSet(from, countsFrom.isEmpty() ? from : LocalDate.parse(countsFrom), totalCap, lines));
        } catch (DateTimeException e) {
            file.problem("countsFrom", "and the name of the file must be days");
            return Optional.empty();
        }
    }

    private static void references(Entry file, List<Line> lines) {
        var byCode = lines.stream().collect(Collectors.groupingBy(Line::code, Collectors.counting()));
        byCode.forEach((code, count) -> {
            if (count > 1) {
                file.problem("lines", code + " stands twice");
            }
        });
        lines.stream()
                .map(Line::within)
                .filter(code -> !code.isEmpty() && !byCode.containsKey(code))
                .forEach(code -> file.problem("lines", code + " is no line"));
    }

    private static Line line(Entry entry) {
        Line line = new Line(
                entry.text("code"),
                entry.localized("title"),
                entry.textOrEmpty("within"),
                entry.integer("cap", 1, MOST_POINTS),
                entry.texts("oncePer"),
                entry.entries("awards").stream().map(MileageRuleKind::award).toList(),
                entry.localized("approval"),
                entry.localized("evidence"));
        entry.end();
        return line;
    }

    private static Award award(Entry entry) {
        if (entry.has("points") == entry.has("pointsPerHour")) {
            entry.problem("points", "or pointsPerHour must be given, one of them");
        }
        Award award = new Award(
                entry.text("activity"),
                entry.entry("when").map(MileageRuleKind::conditions).orElse(List.of()),
                entry.integer("points", 1, MOST_POINTS, 0),
                entry.integer("pointsPerHour", 1, MOST_POINTS, 0));
        entry.end();
        return award;
    }

    private static List<Condition> conditions(Entry when) {
        List<Condition> conditions = new ArrayList<>();
        for (String property : when.names()) {
            try {
                conditions.add(Condition.parse(property, when.text(property)));
            } catch (NumberFormatException e) {
                when.problem(property, "needs a whole number after the sign");
            }
        }
        return List.copyOf(conditions);
    }
}
