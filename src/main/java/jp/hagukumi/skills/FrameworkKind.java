package jp.hagukumi.skills;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.DefinitionKind;
import jp.hagukumi.platform.content.Entry;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.platform.content.YamlFile;

/** Reads {@code skills/framework.yaml}. */
@ApplicationScoped
public class FrameworkKind implements DefinitionKind<Framework> {
    static final String CODE = "framework";
    private static final String FILE = "skills/framework.yaml";

    @Override
    public String name() {
        return "framework";
    }

    @Override
    public Class<Framework> type() {
        return Framework.class;
    }

    @Override
    public List<Definition<Framework>> read(ContentFiles files, Problems problems) {
        return YamlFile.open(files, FILE, problems).stream()
                .map(FrameworkKind::framework)
                .map(framework -> new Definition<>(FILE, CODE, framework.version(), framework))
                .toList();
    }

    private static Framework framework(Entry file) {
        Set<String> codes = new HashSet<>();
        Framework framework = new Framework(
                file.integer("version", 1, 9999),
                file.entries("categories").stream()
                        .map(entry -> category(entry, codes))
                        .toList());
        file.end();
        return framework;
    }

    private static Framework.Category category(Entry entry, Set<String> codes) {
        var category = new Framework.Category(
                entry.text("code"),
                entry.localized("name"),
                entry.entries("skills").stream()
                        .map(skill -> skill(skill, codes))
                        .toList());
        entry.end();
        return category;
    }

    static Skill skill(Entry entry, Set<String> codes) {
        List<Localized> levels =
                entry.entries("levels").stream().map(Entry::localized).toList();
        if (levels.size() != Framework.HIGHEST_LEVEL + 1) {
            entry.problem("levels", "must describe the five levels 0 to 4");
        }
        Skill skill = new Skill(
                entry.text("code"),
                entry.localized("name"),
                entry.textOrEmpty("standard"),
                levels,
                entry.texts("formerly"));
        if (!codes.add(skill.code())) {
            entry.problem("code", skill.code() + " stands twice");
        }
        entry.end();
        return skill;
    }
}
