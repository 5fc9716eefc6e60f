package jp.hagukumi.certification.badges;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import jp.hagukumi.platform.Days;
import jp.hagukumi.skills.Skill;

/** What a municipality publishes beside its badges. */
final class IssuerDocuments {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    private static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    private IssuerDocuments() {}

    static ObjectNode profile(Issuer issuer) {
        return JSON.objectNode()
                .put("id", issuer.id())
                .<ObjectNode>set("type", JSON.arrayNode().add("Profile"))
                .put("name", issuer.name())
                .put("url", issuer.home());
    }

    /** A document of its own rather than a part of another. */
    static ObjectNode standing(ObjectNode document) {
        ObjectNode whole = JSON.objectNode();
        whole.set("@context", contexts());
        return whole.setAll(document);
    }

    /** Which badges were revoked. */
    static ObjectNode statusList(Issuer issuer, int list, String encoded, Instant now) {
        ObjectNode credential = JSON.objectNode();
        credential.putArray("@context").add(CREDENTIALS);
        credential.put("id", issuer.statusList(list));
        credential.set("type", JSON.arrayNode().add("VerifiableCredential").add("BitstringStatusListCredential"));
        credential.put("issuer", issuer.id());
        credential.put(
                "validFrom", text(now.atZone(Days.ZONE).toOffsetDateTime().withNano(0)));
        credential
                .putObject("credentialSubject")
                .put("id", issuer.statusList(list) + "#list")
                .put("type", "BitstringStatusList")
                .put("statusPurpose", "revocation")
                .put("encodedList", encoded);
        return credential.put("iss", issuer.id()).put("iat", now.getEpochSecond());
    }

    static ObjectNode skill(Issuer issuer, Skill skill) {
        return JSON.objectNode()
                .put("id", issuer.skill(skill.code()))
                .put("code", skill.code())
                .put("name", skill.name().ja())
                .put("nameEnglish", skill.name().en())
                .put("standard", skill.standard());
    }

    static ArrayNode contexts() {
        return JSON.arrayNode().add(CREDENTIALS).add(OPEN_BADGES);
    }

    static String text(OffsetDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }
}
