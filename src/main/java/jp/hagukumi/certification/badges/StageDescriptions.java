package jp.hagukumi.certification.badges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.certification.Stage;
import jp.hagukumi.certification.Stages;
import jp.hagukumi.certification.rules.Requirement;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.RoleProfile;
import jp.hagukumi.skills.Skills;

/** Stages as badges describe them: what was asked for, and which skills that speaks of. */
@ApplicationScoped
public class StageDescriptions {
    private static final String INDENT = "  ";

    @Inject
    Stages stages;

    @Inject
    Skills skills;

    @Inject
    Texts texts;

    /** Empty where the version knows no such stage. */
    Optional<BadgeDocuments.Described> of(long municipalityId, String code, int ruleVersion) {
        return stages.stage(code, ruleVersion).map(stage -> {
            Framework framework = skills.frameworkOf(municipalityId);
            Set<String> asked = new LinkedHashSet<>();
            collect(municipalityId, stage, ruleVersion, asked);
            return new BadgeDocuments.Described(
                    code,
                    ruleVersion,
                    text("name", stage.name().ja()),
                    stage.purpose().ja(),
                    criteria(stage.requires(), "", ruleVersion),
                    text("framework"),
                    framework.skills().stream()
                            .filter(skill -> asked.contains(skill.code()))
                            .toList());
        });
    }

    /** Skills that the stage asks for, by itself or by a stage below it. */
    private void collect(long municipalityId, Stage stage, int ruleVersion, Set<String> asked) {
        stage.requires().leaves().forEach(leaf -> {
            switch (leaf.kind()) {
                case SKILL -> asked.addAll(leaf.subjects());
                case PROFILE -> profiles(municipalityId, leaf).forEach(profile -> asked.addAll(asked(profile)));
                case STAGE ->
                    leaf.subjects().stream()
                            .filter(below -> !below.equals(stage.code()))
                            .flatMap(below -> stages.stage(below, ruleVersion).stream())
                            .forEach(below -> collect(municipalityId, below, ruleVersion, asked));
                default -> {
                    // speaks of no skill
                }
            }
        });
    }

    private List<RoleProfile> profiles(long municipalityId, Requirement leaf) {
        return skills.profilesOf(municipalityId).stream()
                .filter(profile -> leaf.subjects().contains(profile.code()))
                .toList();
    }

    private static Set<String> asked(RoleProfile profile) {
        return profile.levels().entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The requirements as a Markdown list. */
    private String criteria(Requirement node, String indent, int ruleVersion) {
        String line = indent + "- "
                + text("criteria." + node.kind(), subjects(node, ruleVersion), node.amount(), node.years());
        return node.parts().stream()
                .map(part -> "\n" + criteria(part, indent + INDENT, ruleVersion))
                .collect(Collectors.joining("", line, ""));
    }

    private String subjects(Requirement node, int ruleVersion) {
        return node.subjects().stream()
                .map(code ->
                        node.kind() == Requirement.Kind.STAGE ? stages.name(code, ruleVersion, Locale.JAPANESE) : code)
                .collect(Collectors.joining("・"));
    }

    private String text(String key, Object... arguments) {
        return texts.in(Locale.JAPANESE, "certification.badge." + key, arguments);
    }
}
