package jp.hagukumi.skills;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.DefinitionKind;
import jp.hagukumi.platform.content.Entry;
import jp.hagukumi.platform.content.Parsed;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.platform.content.YamlFile;

/** Reads {@code skills/role-profiles.yaml}. */
@ApplicationScoped
public class RoleProfilesKind implements DefinitionKind<RoleProfiles> {
    static final String CODE = "role-profiles";
    private static final String FILE = "skills/role-profiles.yaml";
    private static final Map<String, Grade> GRADES =
            Arrays.stream(Grade.values()).collect(Collectors.toMap(Grade::name, Function.identity()));

    @Override
    public String name() {
        return "role-profiles";
    }

    @Override
    public Class<RoleProfiles> type() {
        return RoleProfiles.class;
    }

    @Override
    public List<Definition<RoleProfiles>> read(ContentFiles files, Problems problems) {
        return YamlFile.open(files, FILE, problems).stream()
                .map(RoleProfilesKind::profiles)
                .map(profiles -> new Definition<>(FILE, CODE, profiles.version(), profiles))
                .toList();
    }

    private static RoleProfiles profiles(Entry file) {
        Set<String> codes = new HashSet<>();
        RoleProfiles profiles = new RoleProfiles(
                file.integer("version", 1, 9999),
                file.entries("profiles").stream()
                        .map(entry -> profile(entry, codes))
                        .toList());
        file.end();
        return profiles;
    }

    private static RoleProfile profile(Entry entry, Set<String> codes) {
        Optional<Entry> askedOf = entry.entry("askedOf");
        RoleProfile profile = new RoleProfile(
                entry.text("code"),
                entry.localized("name"),
                askedOf.flatMap(grades -> grades.choice("minGrade", GRADES)).orElse(null),
                askedOf.flatMap(grades -> grades.choice("maxGrade", GRADES)).orElse(null),
                entry.levels("levels", 0, Framework.HIGHEST_LEVEL));
        askedOf.ifPresent(Entry::end);
        if (!codes.add(profile.code())) {
            entry.problem("code", profile.code() + " stands twice");
        }
        entry.end();
        return profile;
    }

    /** Every profile says something about every skill, so that nothing is asked for by omission. */
    @Override
    public void check(Parsed parsed, Problems problems) {
        Set<String> skills = SkillCodes.of(parsed);
        for (Definition<RoleProfiles> definition : parsed.all(RoleProfiles.class)) {
            for (RoleProfile profile : definition.value().profiles()) {
                if (!profile.levels().keySet().equals(skills)) {
                    String differing = Stream.concat(skills.stream(), profile.levels().keySet().stream())
                            .filter(code ->
                                    !skills.contains(code) || !profile.levels().containsKey(code))
                            .distinct()
                            .collect(Collectors.joining(", "));
                    problems.add(FILE, profile.code() + ".levels", "differs from the framework in " + differing);
                }
            }
        }
    }
}
