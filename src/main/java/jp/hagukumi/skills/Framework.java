package jp.hagukumi.skills;

import java.util.List;
import java.util.Optional;
import jp.hagukumi.platform.Localized;

/** The skill framework in one version: categories, each with its skills, in the order in which they are shown. */
public record Framework(int version, List<Category> categories) {
    public static final int HIGHEST_LEVEL = 4;

    /** @param code A … H */
    public record Category(String code, Localized name, List<Skill> skills) {}

    /** All skills in the order in which they are shown. */
    public List<Skill> skills() {
        return categories.stream()
                .flatMap(category -> category.skills().stream())
                .toList();
    }

    public Optional<Skill> skill(String code) {
        return skills().stream().filter(skill -> skill.code().equals(code)).findFirst();
    }

    /** The code under which evidence for {@code code} counts today; empty where the skill was retired. */
    public Optional<String> presentCode(String code) {
        return skill(code)
                .or(() -> skills().stream()
                        .filter(skill -> skill.formerly().contains(code))
                        .findFirst())
                .map(Skill::code);
    }
}
