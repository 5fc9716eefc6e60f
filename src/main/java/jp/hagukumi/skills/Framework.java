package jp.hagukumi.skills;

import java.util.List;
import jp.hagukumi.platform.Localized;

/** The skill framework in one version: categories, each with its skills, in the order in which they are shown. */
public record Framework(int version, List<Category> categories) {
    public static final int HIGHEST_LEVEL = 4;

    /** @param code A … H */
    public record Category(String code, Localized name, List<Skill> skills) {}
}
