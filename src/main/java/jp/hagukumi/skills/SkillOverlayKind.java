package jp.hagukumi.skills;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.DefinitionKind;
import jp.hagukumi.platform.content.Entry;
import jp.hagukumi.platform.content.Parsed;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.platform.content.YamlFile;

/** Reads {@code skills/overlays/<団体コード>.yaml}. */
@ApplicationScoped
public class SkillOverlayKind implements DefinitionKind<SkillOverlay> {
    private static final Pattern FILE = Pattern.compile("skills/overlays/([0-9]{6})\\.yaml");

    /** The X keeps them apart from the codes of every later version of the shipped framework. */
    private static final Pattern OWN_CODE = Pattern.compile("[A-H]X[1-9][0-9]?");

    @Override
    public String name() {
        return "skill-overlay";
    }

    @Override
    public Class<SkillOverlay> type() {
        return SkillOverlay.class;
    }

    @Override
    public List<Definition<SkillOverlay>> read(ContentFiles files, Problems problems) {
        return files.matching(FILE).stream()
                .flatMap(match -> YamlFile.open(files, match.group(), problems).stream()
                        .map(file -> overlay(file, match.group(1)))
                        .map(overlay ->
                                new Definition<>(match.group(), overlay.municipality(), overlay.version(), overlay)))
                .toList();
    }

    private static SkillOverlay overlay(Entry file, String expected) {
        String municipality = file.text("municipality");
        if (!municipality.equals(expected)) {
            file.problem("municipality", "must be \"" + expected + "\" as the file is named");
        }
        Set<String> codes = new HashSet<>();
        SkillOverlay overlay = new SkillOverlay(
                municipality,
                file.integer("version", 1, 9999),
                names(file, "categories"),
                names(file, "skills"),
                file.entries("add").stream()
                        .map(entry -> addition(entry, codes))
                        .toList(),
                file.texts("retire"),
                file.entries("profiles").stream().map(SkillOverlayKind::profile).toList());
        file.end();
        return overlay;
    }

    private static Map<String, Localized> names(Entry file, String key) {
        Map<String, Localized> names = new LinkedHashMap<>();
        for (Entry entry : file.entries(key)) {
            String code = entry.text("code");
            if (names.put(code, entry.localized("name")) != null) {
                entry.problem("code", code + " stands twice");
            }
            entry.end();
        }
        return names;
    }

    private static SkillOverlay.Addition addition(Entry entry, Set<String> codes) {
        String category = entry.text("category");
        Skill skill = FrameworkKind.skill(entry, codes);
        if (!OWN_CODE.matcher(skill.code()).matches() || !skill.code().startsWith(category)) {
            entry.problem("code", skill.code() + " must be the category, X and a number: " + category + "X1");
        }
        return new SkillOverlay.Addition(category, skill);
    }

    private static SkillOverlay.ProfileChange profile(Entry entry) {
        Localized name = entry.has("name") ? entry.localized("name") : null;
        var change = new SkillOverlay.ProfileChange(
                entry.text("code"), name, entry.levels("levels", 0, Framework.HIGHEST_LEVEL));
        entry.end();
        return change;
    }

    /** What it renames, retires and changes exists, and what it asks for is in the framework that comes out. */
    @Override
    public void check(Parsed parsed, Problems problems) {
        Optional<Framework> shipped =
                parsed.find(Framework.class, FrameworkKind.CODE).map(Definition::value);
        Set<String> profiles = parsed.all(RoleProfiles.class).stream()
                .flatMap(definition -> definition.value().profiles().stream())
                .map(RoleProfile::code)
                .collect(Collectors.toSet());
        shipped.ifPresent(framework ->
                parsed.all(SkillOverlay.class).forEach(definition -> check(definition, framework, profiles, problems)));
    }

    private static void check(
            Definition<SkillOverlay> definition, Framework shipped, Set<String> profiles, Problems problems) {
        SkillOverlay overlay = definition.value();
        Set<String> categories =
                shipped.categories().stream().map(Framework.Category::code).collect(Collectors.toSet());
        Set<String> skills = codes(shipped);
        Set<String> own = codes(overlay.on(shipped));
        var absent = new Absent(definition.file(), problems);
        absent.tell("categories", overlay.categories().keySet(), categories);
        absent.tell("skills", overlay.skills().keySet(), own);
        absent.tell("retire", overlay.retired(), skills);
        absent.tell(
                "add",
                overlay.additions().stream()
                        .map(SkillOverlay.Addition::category)
                        .toList(),
                categories);
        for (SkillOverlay.ProfileChange change : overlay.profiles()) {
            absent.tell("profiles", List.of(change.code()), profiles);
            absent.tell("profiles " + change.code(), change.levels().keySet(), own);
        }
    }

    private static Set<String> codes(Framework framework) {
        return framework.skills().stream().map(Skill::code).collect(Collectors.toSet());
    }

    /** Tells of codes that are not among those there are. */
    private record Absent(String file, Problems problems) {
        private void tell(String key, Iterable<String> codes, Set<String> known) {
            for (String code : codes) {
                if (!known.contains(code)) {
                    problems.add(file, key, code + " is not in the framework or the profiles of this municipality");
                }
            }
        }
    }
}
