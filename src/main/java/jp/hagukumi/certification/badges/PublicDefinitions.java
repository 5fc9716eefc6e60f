package jp.hagukumi.certification.badges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import jp.hagukumi.certification.badges.BadgeDocuments.Described;
import jp.hagukumi.certification.badges.PublicDocuments.Document;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.skills.Skill;
import jp.hagukumi.skills.Skills;

/** What badges are given for, as documents for anybody: the stages, their pictures, the skills they speak of. */
@ApplicationScoped
public class PublicDefinitions {
    @Inject
    StageDescriptions descriptions;

    @Inject
    BadgePictures pictures;

    @Inject
    Skills skills;

    /**
     * A stage.
     *
     * @param form .svg, .png, or empty for its description
     * @throws NotVisible where no rule of that version knows it
     */
    Document achievement(Issuer issuer, String stage, int ruleVersion, String form) {
        Described described = descriptions
                .of(issuer.municipalityId(), stage, ruleVersion)
                .orElseThrow(() -> new NotVisible("stage " + stage + " of " + ruleVersion));
        return switch (form) {
            case ".svg" ->
                new Document(
                        "image/svg+xml",
                        pictures.of(issuer.name(), stage, ruleVersion)
                                .svg("", "")
                                .getBytes(StandardCharsets.UTF_8));
            case ".png" ->
                new Document(
                        "image/png",
                        pictures.of(issuer.name(), stage, ruleVersion).png());
            default -> Document.json(IssuerDocuments.standing(BadgeDocuments.achievement(issuer, described)));
        };
    }

    /** A skill of the framework of the municipality. */
    Document skill(Issuer issuer, String rest) {
        Skill found = skills.frameworkOf(issuer.municipalityId())
                .skill(rest.replaceFirst("^/", ""))
                .orElseThrow(() -> new NotVisible("skill" + rest));
        return Document.json(IssuerDocuments.skill(issuer, found));
    }
}
