package jp.hagukumi.skills;

import java.util.LinkedHashSet;
import java.util.Set;
import jp.hagukumi.platform.content.Parsed;

/** The codes of all skills of a content folder, for those who check that what they refer to exists. */
public final class SkillCodes {
    private SkillCodes() {}

    public static Set<String> of(Parsed parsed) {
        Set<String> codes = new LinkedHashSet<>();
        parsed.all(Framework.class)
                .forEach(definition -> definition.value().categories().forEach(category -> category.skills()
                        .forEach(skill -> codes.add(skill.code()))));
        return codes;
    }
}
