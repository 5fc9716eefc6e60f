package jp.hagukumi.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hagukumi.activity.ClaimKind;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.DefinitionKind;
import jp.hagukumi.platform.content.Entry;
import jp.hagukumi.platform.content.Parsed;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.platform.content.YamlFile;
import jp.hagukumi.skills.SkillCodes;

/** Reads {@code rules/claims/<valid-from>.yaml}. */
@ApplicationScoped
public class ClaimRuleKind implements DefinitionKind<ClaimRuleSet> {
    private static final Pattern FILE = Pattern.compile("rules/claims/(\\d{4}-\\d{2}-\\d{2})\\.yaml");
    private static final Map<String, ClaimKind> KINDS =
            Arrays.stream(ClaimKind.values()).collect(Collectors.toMap(Enum::name, Function.identity()));
    private static final Map<String, Approver> APPROVERS =
            Arrays.stream(Approver.values()).collect(Collectors.toMap(Enum::name, Function.identity()));

    /** A qualification alone lifts nobody higher; that is for a panel. */
    private static final int HIGHEST_LEVEL = 2;

    @Override
    public String name() {
        return "claim-rules";
    }

    @Override
    public Class<ClaimRuleSet> type() {
        return ClaimRuleSet.class;
    }

    @Override
    public List<Definition<ClaimRuleSet>> read(ContentFiles files, Problems problems) {
        return files.matching(FILE).stream()
                .flatMap(match -> YamlFile.open(files, match.group(), problems).stream()
                        .flatMap(file -> ruleSet(file, match.group(1)).stream())
                        .map(set -> new Definition<>(match.group(), match.group(1), 1, set)))
                .toList();
    }

    private static Optional<ClaimRuleSet> ruleSet(Entry file, String validFrom) {
        List<ClaimRule> rules = file.entries("kinds").stream()
                .flatMap(entry -> rule(entry).stream())
                .toList();
        file.end();
        if (rules.stream().map(ClaimRule::kind).distinct().count() < rules.size()) {
            file.problem("kinds", "name a kind twice");
        }
        try {
            return Optional.of(new ClaimRuleSet(LocalDate.parse(validFrom), rules));
        } catch (DateTimeException e) {
            file.problem("", "the file must be named by a day");
            return Optional.empty();
        }
    }

    private static Optional<ClaimRule> rule(Entry entry) {
        Optional<ClaimKind> kind = entry.choice("kind", KINDS);
        Optional<Approver> approver = entry.choice("approver", APPROVERS);
        List<ClaimRule.Subject> subjects =
                entry.entries("subjects").stream().map(ClaimRuleKind::subject).toList();
        if (subjects.stream().map(ClaimRule.Subject::code).distinct().count() < subjects.size()) {
            entry.problem("subjects", "name a code twice");
        }
        Optional<ClaimRule> rule = kind.flatMap(one -> approver.map(who -> new ClaimRule(
                one,
                entry.localized("name"),
                entry.localized("hint"),
                who,
                entry.localized("evidence"),
                entry.flag("needsEvidence"),
                entry.flag("needsMinutes"),
                subjects)));
        entry.end();
        return rule;
    }

    private static ClaimRule.Subject subject(Entry entry) {
        ClaimRule.Subject subject = new ClaimRule.Subject(
                entry.text("code"), entry.localized("name"), entry.levels("skills", 1, HIGHEST_LEVEL));
        if (KINDS.containsKey(subject.code())) {
            entry.problem("code", "is the name of a kind, which stands for what is in no list");
        }
        entry.end();
        return subject;
    }

    @Override
    public void check(Parsed parsed, Problems problems) {
        Set<String> skills = SkillCodes.of(parsed);
        for (Definition<ClaimRuleSet> set : parsed.all(ClaimRuleSet.class)) {
            set.value().kinds().stream()
                    .flatMap(rule -> rule.subjects().stream())
                    .forEach(subject -> subject.skills().keySet().stream()
                            .filter(code -> !skills.contains(code))
                            .forEach(code -> problems.add(set.file(), subject.code(), code + " is no skill")));
        }
    }
}
