package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.Skills;

/** Which skills a rating round asks about: those of its framework version that have not been retired since. */
@ApplicationScoped
public class RatedSkills {
    @Inject
    Skills skills;

    /** The version in force now. */
    int presentVersion(long municipalityId) {
        return skills.frameworkOf(municipalityId).version();
    }

    List<Framework.Category> categories(long municipalityId, int version) {
        Framework present = skills.frameworkOf(municipalityId);
        Framework framework = present.version() == version
                ? present
                : skills.framework(version).orElse(present);
        return framework.categories().stream()
                .map(category -> new Framework.Category(
                        category.code(),
                        category.name(),
                        category.skills().stream()
                                .filter(skill ->
                                        present.presentCode(skill.code()).isPresent())
                                .toList()))
                .filter(category -> !category.skills().isEmpty())
                .toList();
    }

    /** Levels of an earlier round under the codes of today; those of retired skills are left out. */
    Levels present(long municipalityId, Levels earlier) {
        Framework framework = skills.frameworkOf(municipalityId);
        return new Levels(earlier.bySkill().entrySet().stream()
                .filter(entry -> framework.presentCode(entry.getKey()).isPresent())
                .collect(Collectors.toMap(
                        entry -> framework.presentCode(entry.getKey()).orElseThrow(), Map.Entry::getValue, Math::max)));
    }

    /** Throws {@link Refused} for a skill that the sheet does not ask about, a retired one above all. */
    static void check(RatingSheet sheet, String skill) {
        if (sheet.skills().stream().noneMatch(one -> one.code().equals(skill))) {
            throw Refused.at("skill", "attainment.rating.refused.skill", skill);
        }
    }
}
