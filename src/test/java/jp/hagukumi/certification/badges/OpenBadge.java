package jp.hagukumi.certification.badges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * A badge as somebody checks it who knows nothing but the standard, with jose4j: key by its address, signature, claims,
 * profile of the issuer, status list.
 *
 * @param json the credential
 */
public record OpenBadge(JsonNode json, boolean revoked) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is wrong with a badge. */
    public static final class Invalid extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Invalid(String message) {
            super(message);
        }
    }

    /**
     * Checks a badge.
     *
     * @param fetch the text at an address
     * @throws Invalid where a verifier would turn it away
     */
    public static OpenBadge verified(String compact, Function<String, String> fetch) {
        JsonNode json = signed(compact, "JWT", fetch);
        same(json.path("iss"), json.path("issuer").path("id"));
        same(json.path("jti"), json.path("id"));
        same(json.path("sub"), json.path("credentialSubject").path("id"));
        at(json.path("nbf"), json.path("validFrom"));
        at(json.path("exp"), json.path("validUntil"));
        JsonNode profile = read(fetch.apply(json.path("iss").asText()));
        same(profile.path("id"), json.path("iss"));
        same(profile.path("name"), json.path("issuer").path("name"));
        return new OpenBadge(json, revoked(json, fetch));
    }

    private static JsonNode signed(String compact, String type, Function<String, String> fetch) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(
                    new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256));
            signature.setCompactSerialization(compact);
            if (!type.equals(signature.getHeader("typ"))) {
                throw new Invalid("typ " + signature.getHeader("typ"));
            }
            String address = signature.getKeyIdHeaderValue();
            JsonWebKey key = JsonWebKey.Factory.newJwk(fetch.apply(address));
            if (!address.equals(key.getKeyId()) || ((PublicJsonWebKey) key).getPrivateKey() != null) {
                throw new Invalid("key " + key.getKeyId());
            }
            signature.setKey(key.getKey());
            if (!signature.verifySignature()) {
                throw new Invalid("signature");
            }
            return read(signature.getPayload());
        } catch (JoseException e) {
            throw new Invalid("no JWS: " + e.getMessage());
        }
    }

    private static boolean revoked(JsonNode json, Function<String, String> fetch) {
        JsonNode status = json.path("credentialStatus");
        String address = status.path("statusListCredential").asText();
        JsonNode list = signed(fetch.apply(address), "vc+jwt", fetch);
        same(list.path("id"), status.path("statusListCredential"));
        same(list.path("issuer"), json.path("iss"));
        JsonNode subject = list.path("credentialSubject");
        same(subject.path("statusPurpose"), status.path("statusPurpose"));
        int position = Integer.parseInt(status.path("statusListIndex").asText());
        byte[] bits = unpacked(subject.path("encodedList").asText());
        if (bits.length < 16_384) {
            throw new Invalid("a list of " + bits.length + " bytes");
        }
        return (bits[position / 8] >> (7 - position % 8) & 1) == 1;
    }

    private static byte[] unpacked(String encoded) {
        if (!encoded.startsWith("u")) {
            throw new Invalid("multibase " + encoded.charAt(0));
        }
        byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void same(JsonNode one, JsonNode other) {
        if (one.isMissingNode() || !one.equals(other)) {
            throw new Invalid(one + " is not " + other);
        }
    }

    private static void at(JsonNode seconds, JsonNode text) {
        if (seconds.asLong() != OffsetDateTime.parse(text.asText()).toEpochSecond()) {
            throw new Invalid(seconds + " is not " + text);
        }
    }

    public static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
