package jp.hagukumi.certification.badges;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import jp.hagukumi.certification.CertificateCopy;
import jp.hagukumi.platform.Days;
import jp.hagukumi.skills.Skill;

/** What badges say, before they are signed. */
final class BadgeDocuments {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    private BadgeDocuments() {}

    /** A stage as it is described to others. */
    record Described(
            String code,
            int ruleVersion,
            String name,
            String purpose,
            String criteria,
            String framework,
            List<Skill> skills) {}

    /** What is said of one certificate. */
    record Said(String name, CertificateCopy copy, BadgeEntry entry) {}

    static ObjectNode achievement(Issuer issuer, Described stage) {
        String id = issuer.achievement(stage.code(), stage.ruleVersion());
        ObjectNode achievement = JSON.objectNode();
        achievement.put("id", id);
        achievement.set("type", JSON.arrayNode().add("Achievement"));
        achievement.put("achievementType", "Certification");
        achievement.set("creator", IssuerDocuments.profile(issuer));
        achievement.put("name", stage.name());
        achievement.put("description", stage.purpose().isEmpty() ? stage.name() : stage.purpose());
        achievement.set("criteria", JSON.objectNode().put("id", id).put("narrative", stage.criteria()));
        achievement.put("humanCode", stage.code());
        achievement.set(
                "image",
                JSON.objectNode().put("id", id + ".png").put("type", "Image").put("caption", stage.name()));
        achievement.put("inLanguage", "ja");
        achievement.put("version", Integer.toString(stage.ruleVersion()));
        // the standard allows no empty array
        if (!stage.skills().isEmpty()) {
            ArrayNode alignments = achievement.putArray("alignment");
            stage.skills().forEach(skill -> alignments.add(alignment(issuer, stage.framework(), skill)));
        }
        return achievement;
    }

    private static ObjectNode alignment(Issuer issuer, String framework, Skill skill) {
        ObjectNode alignment = JSON.objectNode();
        alignment.set("type", JSON.arrayNode().add("Alignment"));
        return alignment
                .put("targetCode", skill.code())
                .put("targetName", skill.name().ja())
                .put("targetFramework", framework)
                .put("targetUrl", issuer.skill(skill.code()));
    }

    /** A badge, with the claims that VC-JWT puts beside it. */
    static ObjectNode credential(Issuer issuer, Described stage, Said said) {
        CertificateCopy copy = said.copy();
        OffsetDateTime from = start(copy.from());
        OffsetDateTime until = start(copy.until().plusDays(1)).minusSeconds(1);
        ObjectNode credential = JSON.objectNode();
        credential.set("@context", IssuerDocuments.contexts());
        credential.put("id", issuer.verify(copy.number()));
        credential.set("type", JSON.arrayNode().add("VerifiableCredential").add("OpenBadgeCredential"));
        credential.put("name", said.name());
        credential.put("description", stage.purpose().isEmpty() ? stage.name() : stage.purpose());
        credential.set("issuer", IssuerDocuments.profile(issuer));
        credential.put("validFrom", IssuerDocuments.text(from));
        credential.put("validUntil", IssuerDocuments.text(until));
        credential.put("awardedDate", IssuerDocuments.text(start(copy.issuedOn())));
        credential.set("credentialSubject", subject(issuer, stage, said));
        credential.set("credentialStatus", status(issuer, said.entry()));
        credential
                .putArray("credentialSchema")
                .addObject()
                .put("id", SCHEMA)
                .put("type", "1EdTechJsonSchemaValidator2019");
        return claims(credential, issuer, said, from, until);
    }

    /** What VC-JWT says beside the credential, each the same as in it. */
    private static ObjectNode claims(
            ObjectNode credential, Issuer issuer, Said said, OffsetDateTime from, OffsetDateTime until) {
        return credential
                .put("iss", issuer.id())
                .put("jti", issuer.verify(said.copy().number()))
                .put("sub", uuid(said.entry()))
                .put("nbf", from.toEpochSecond())
                .put("exp", until.toEpochSecond());
    }

    private static ObjectNode subject(Issuer issuer, Described stage, Said said) {
        ObjectNode subject = JSON.objectNode();
        subject.put("id", uuid(said.entry()));
        subject.set("type", JSON.arrayNode().add("AchievementSubject"));
        subject.set("achievement", achievement(issuer, stage));
        subject.putArray("identifier").add(identity(said));
        subject.put("licenseNumber", said.copy().number());
        return subject;
    }

    /** The name, in clear only where the holder agreed; else what lets whoever knows the name check it. */
    private static ObjectNode identity(Said said) {
        ObjectNode identity = JSON.objectNode().put("type", "IdentityObject").put("identityType", "name");
        if (said.copy().nameShown()) {
            return identity.put("hashed", false).put("identityHash", said.copy().holder());
        }
        String salt = said.entry().salt();
        return identity.put("hashed", true)
                .put("identityHash", "sha256$" + hash(said.copy().holder() + salt))
                .put("salt", salt);
    }

    private static ObjectNode status(Issuer issuer, BadgeEntry entry) {
        String list = issuer.statusList(entry.list());
        return JSON.objectNode()
                .put("id", list + "#" + entry.position())
                .put("type", "BitstringStatusListEntry")
                .put("statusPurpose", "revocation")
                .put("statusListIndex", Integer.toString(entry.position()))
                .put("statusListCredential", list);
    }

    private static String uuid(BadgeEntry entry) {
        return "urn:uuid:" + entry.subject();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Days.ZONE).toOffsetDateTime();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256", e);
        }
    }
}
