package jp.hagukumi.certification.badges;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hagukumi.organization.Municipalities;
import jp.hagukumi.organization.NotVisible;

/**
 * What anybody who checks a badge needs, below {@code /badges/}: who issued it, with which keys, for what, and which were
 * revoked. No personal data, so nobody has to sign in.
 */
@ApplicationScoped
@Transactional
public class PublicDocuments {
    private static final String JSON = "application/json";
    private static final Pattern ADDRESS = Pattern.compile("/([0-9]{6})(?:/([a-z]+)(.*))?");
    private static final Pattern ACHIEVEMENT = Pattern.compile("/([A-Z0-9_]{1,40})/([0-9]{8})(\\.svg|\\.png)?");
    private static final Pattern STATUS = Pattern.compile("/([0-9]{1,4})");

    @Inject
    Municipalities municipalities;

    @Inject
    BadgeSigning signing;

    @Inject
    BadgeKeys keys;

    @Inject
    PublicDefinitions definitions;

    /** What stands at an address. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Document(String type, byte[] bytes) {
        static Document json(ObjectNode json) {
            return new Document(JSON, json.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * The document at an address.
     *
     * @param path behind {@code /badges}
     * @throws NotVisible where there is none
     */
    public Document at(String path) {
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches()) {
            throw new NotVisible(path);
        }
        Issuer issuer = municipalities
                .byCode(address.group(1))
                .map(one -> signing.issuer(one.id(), one.code(), one.name()))
                .orElseThrow(() -> new NotVisible(path));
        String kind = address.group(2) == null ? "" : address.group(2);
        String rest = address.group(3) == null ? "" : address.group(3);
        return switch (kind) {
            case "" -> Document.json(IssuerDocuments.standing(IssuerDocuments.profile(issuer)));
            case "jwks" -> keySet(issuer, rest);
            case "keys" -> key(issuer, rest);
            case "achievements" -> achievement(issuer, rest);
            case "skills" -> definitions.skill(issuer, rest);
            case "status" -> status(issuer, rest);
            default -> throw new NotVisible(path);
        };
    }

    private Document keySet(Issuer issuer, String rest) {
        if (!".json".equals(rest)) {
            throw new NotVisible(rest);
        }
        ObjectNode set = JsonNodeFactory.instance.objectNode();
        ArrayNode all = set.putArray("keys");
        keys.published(issuer.municipalityId())
                .forEach(one -> all.add(PublicKeyDocument.of(one.key(), issuer.key(one.kid()))));
        return Document.json(set);
    }

    private Document key(Issuer issuer, String rest) {
        return keys.published(issuer.municipalityId()).stream()
                .filter(one -> rest.equals("/" + one.kid()))
                .map(one -> Document.json(PublicKeyDocument.of(one.key(), issuer.key(one.kid()))))
                .findFirst()
                .orElseThrow(() -> new NotVisible("key" + rest));
    }

    private Document achievement(Issuer issuer, String rest) {
        Matcher wanted = ACHIEVEMENT.matcher(rest);
        if (!wanted.matches()) {
            throw new NotVisible("achievement" + rest);
        }
        String form = wanted.group(3) == null ? "" : wanted.group(3);
        return definitions.achievement(issuer, wanted.group(1), Integer.parseInt(wanted.group(2)), form);
    }

    private Document status(Issuer issuer, String rest) {
        Matcher wanted = STATUS.matcher(rest);
        if (!wanted.matches()) {
            throw new NotVisible("status" + rest);
        }
        String list = signing.statusList(issuer, Integer.parseInt(wanted.group(1)));
        return new Document("application/vc+jwt", list.getBytes(StandardCharsets.US_ASCII));
    }
}
