package jp.hagukumi.skills;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hagukumi.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality does differently from the framework and the role profiles as shipped.
 *
 * @param municipality its 全国地方公共団体コード
 * @param categories renamed categories, by code
 * @param skills renamed skills, by code
 * @param additions skills of its own; they stand at the end of their category
 * @param retired codes of skills that it does not use; their evidence stays
 * @param profiles changed role profiles
 */
public record SkillOverlay(
        String municipality,
        int version,
        Map<String, Localized> categories,
        Map<String, Localized> skills,
        List<Addition> additions,
        List<String> retired,
        List<ProfileChange> profiles) {

    /** @param category code of the category to which the skill is added */
    public record Addition(String category, Skill skill) {}

    /**
     * @param name null: as shipped
     * @param levels only those that differ; a skill of its own that stands in none is asked at level 0
     */
    public record ProfileChange(String code, @Nullable Localized name, Map<String, Integer> levels) {}

    /** The framework as the municipality uses it; a category without skills is left out. */
    public Framework on(Framework shipped) {
        return new Framework(
                shipped.version(),
                shipped.categories().stream()
                        .map(this::category)
                        .filter(category -> !category.skills().isEmpty())
                        .toList());
    }

    private Framework.Category category(Framework.Category shipped) {
        Stream<Skill> kept = shipped.skills().stream()
                .filter(skill -> !retired.contains(skill.code()))
                .map(this::skill);
        Stream<Skill> added = additions.stream()
                .filter(addition -> addition.category().equals(shipped.code()))
                .map(Addition::skill);
        return new Framework.Category(
                shipped.code(),
                categories.getOrDefault(shipped.code(), shipped.name()),
                Stream.concat(kept, added).toList());
    }

    private Skill skill(Skill shipped) {
        return new Skill(
                shipped.code(),
                skills.getOrDefault(shipped.code(), shipped.name()),
                shipped.standard(),
                shipped.levels(),
                shipped.formerly());
    }

    /** The role profiles as the municipality uses them, each naming every skill of its framework in its order. */
    public List<RoleProfile> on(List<RoleProfile> shipped, Framework framework) {
        return shipped.stream().map(profile -> profile(profile, framework)).toList();
    }

    private RoleProfile profile(RoleProfile shipped, Framework framework) {
        ProfileChange change = profiles.stream()
                .filter(one -> one.code().equals(shipped.code()))
                .findFirst()
                .orElseGet(() -> new ProfileChange(shipped.code(), null, Map.of()));
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (Skill skill : framework.skills()) {
            int asked = shipped.levels().getOrDefault(skill.code(), 0);
            levels.put(skill.code(), change.levels().getOrDefault(skill.code(), asked));
        }
        return new RoleProfile(
                shipped.code(),
                change.name() == null ? shipped.name() : change.name(),
                shipped.minGrade(),
                shipped.maxGrade(),
                levels);
    }
}
