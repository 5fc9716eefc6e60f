package jp.hagukumi.certification.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.hagukumi.certification.CertificateCopy;
import jp.hagukumi.certification.Verified;
import jp.hagukumi.certification.badges.BadgeDocuments.Described;
import jp.hagukumi.certification.badges.BadgeDocuments.Said;
import jp.hagukumi.certification.paper.PaperFont;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.skills.Skill;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BadgeTest {
    private static final Issuer CITY = new Issuer(1, "131016", "育野市", "https://hagukumi.example.jp");
    private static final Skill SKILL =
            new Skill("A1", new Localized("変化への適応", "Adaptability"), "DSS-L", List.of(), List.of());
    private static final Described STAGE =
            new Described("PRACTICE", 20260401, "実践", "業務を改善したことの証明です。", "- 基礎の認定", "育み", List.of(SKILL));
    private static final BadgeEntry ENTRY =
            new BadgeEntry(0, 77_777, "6f1c1f0e-8f0b-4d0e-9a6b-0f5e0a8f2c11", "00112233445566778899aabbccddeeff");

    private static KeyPair pair;

    private final Map<String, String> web = new TreeMap<>();

    @BeforeAll
    static void makeKey() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        pair = generator.generateKeyPair();
    }

    @Test
    void a_badge_is_verified_by_another_library_and_carries_what_the_standard_asks() throws IOException {
        OpenBadge badge = OpenBadge.verified(published(copy(false), false), web::get);
        assertThat(badge.revoked()).isFalse();
        assertThat(badge.json()
                        .at("/credentialSubject/achievement/alignment/0/targetUrl")
                        .asText())
                .isEqualTo("https://hagukumi.example.jp/badges/131016/skills/A1");
        assertThat(BadgeSchema.faults(badge.json())).isEmpty();
        Files.createDirectories(Path.of("target", "screenshots"));
        Files.writeString(
                Path.of("target", "screenshots", "credential.json"),
                badge.json().toPrettyString());
    }

    @Test
    void who_forges_tampers_or_signs_with_a_key_of_their_own_is_found_out() throws Exception {
        String good = published(copy(false), false);
        String[] parts = good.split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String changed = encoded(payload.replace("PRACTICE", "SPECIALIST"));
        assertThatThrownBy(() -> OpenBadge.verified(parts[0] + "." + changed + "." + parts[2], web::get))
                .isInstanceOf(OpenBadge.Invalid.class)
                .hasMessage("signature");
        String none = encoded("{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"" + CITY.key("k") + "\"}");
        assertThatThrownBy(() -> OpenBadge.verified(none + "." + parts[1] + ".", web::get))
                .isInstanceOf(OpenBadge.Invalid.class);
        KeyPair other = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        String forged = CompactJws.sign((ObjectNode) OpenBadge.read(payload), "JWT", CITY.key("k"), other.getPrivate());
        assertThatThrownBy(() -> OpenBadge.verified(forged, web::get)).hasMessage("signature");
    }

    @Test
    void a_revoked_badge_is_seen_in_the_status_list() {
        assertThat(OpenBadge.verified(published(copy(false), true), web::get).revoked())
                .isTrue();
    }

    @Test
    void who_did_not_agree_to_be_named_is_in_it_as_a_salted_hash_only() throws Exception {
        String hidden = OpenBadge.verified(published(copy(false), false), web::get)
                .json()
                .toString();
        assertThat(hidden).doesNotContain("𠮷野").doesNotContain("髙子");
        JsonNode identity = OpenBadge.read(hidden).at("/credentialSubject/identifier/0");
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(("𠮷野 髙子" + identity.path("salt").asText()).getBytes(StandardCharsets.UTF_8));
        assertThat(identity.path("identityHash").asText())
                .isEqualTo("sha256$" + HexFormat.of().formatHex(hash));
        JsonNode named =
                OpenBadge.verified(published(copy(true), false), web::get).json();
        assertThat(named.at("/credentialSubject/identifier/0/identityHash").asText())
                .isEqualTo("𠮷野 髙子");
        assertThat(BadgeSchema.faults(named)).isEmpty();
    }

    @Test
    void what_the_standard_does_not_allow_is_found_by_the_schema() throws IOException {
        for (String missing : List.of("@context", "id", "type", "issuer", "validFrom", "credentialSubject")) {
            ObjectNode badge = (ObjectNode)
                    OpenBadge.verified(published(copy(false), false), web::get).json();
            badge.remove(missing);
            assertThat(BadgeSchema.faults(badge)).as(missing).isNotEmpty();
        }
        ObjectNode badge = (ObjectNode)
                OpenBadge.verified(published(copy(false), false), web::get).json();
        ((ObjectNode) badge.at("/credentialSubject/achievement")).remove("criteria");
        assertThat(BadgeSchema.faults(badge)).isNotEmpty();
    }

    @Test
    void pictures_carry_the_badge_and_stay_pictures() throws Exception {
        String badge = published(copy(false), false);
        try (TrueTypeFont font = new PaperFont().open()) {
            List<String> stages = List.of("基礎", "実践", "推進", "専門");
            for (int rank = 0; rank < stages.size(); rank++) {
                BadgePicture picture = BadgeDesign.of(font, rank, "デジタル人材認定", stages.get(rank), "𠮷野市");
                byte[] png = BakedPng.of(picture.png(), badge);
                assertThat(BakedBadge.inPng(png)).containsExactly(badge);
                String element = "<openbadges:credential verify=\"" + badge + "\"></openbadges:credential>";
                byte[] svg = picture.svg(" xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"", element)
                        .getBytes(StandardCharsets.UTF_8);
                assertThat(BakedBadge.inSvg(svg)).isEqualTo(badge);
                assertThat(new String(svg, StandardCharsets.UTF_8))
                        .contains("<title id=\"title\">デジタル人材認定 " + stages.get(rank));
                Path folder = Files.createDirectories(Path.of("target", "screenshots"));
                Files.write(folder.resolve("badge-" + rank + ".png"), png);
                Files.write(folder.resolve("badge-" + rank + ".svg"), svg);
            }
        }
    }

    @Test
    void a_key_is_locked_away_under_the_secret_and_for_its_municipality_alone() {
        KeySafe safe = new KeySafe(Optional.of("0123456789abcdef0123456789abcdef"));
        byte[] clear = pair.getPrivate().getEncoded();
        byte[] locked = safe.lock(clear, "1 k");
        assertThat(locked).isNotEqualTo(safe.lock(clear, "1 k"));
        assertThat(new String(locked, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(clear, 30, 40, StandardCharsets.ISO_8859_1));
        assertThat(safe.unlock(locked, "1 k")).isEqualTo(clear);
        assertThatThrownBy(() -> safe.unlock(locked, "2 k")).isInstanceOf(IllegalStateException.class);
        KeySafe other = new KeySafe(Optional.of("another secret of thirty-two characters"));
        assertThatThrownBy(() -> other.unlock(locked, "1 k")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new KeySafe(Optional.of("short")).lock(clear, "1 k"))
                .isInstanceOf(Refused.class);
    }

    /** Signs a badge and puts on the web what a verifier fetches. */
    private String published(CertificateCopy copy, boolean revoked) {
        RSAPublicKey open = (RSAPublicKey) pair.getPublic();
        web.put(CITY.key("k"), PublicKeyDocument.of(open, CITY.key("k")).toString());
        web.put(
                CITY.id(),
                IssuerDocuments.standing(IssuerDocuments.profile(CITY)).toString());
        BitSet bits = new BitSet();
        bits.set(ENTRY.position() + 1);
        bits.set(ENTRY.position(), revoked);
        ObjectNode list =
                IssuerDocuments.statusList(CITY, 0, StatusList.encoded(bits), Instant.parse("2026-06-26T00:00:00Z"));
        web.put(CITY.statusList(0), CompactJws.sign(list, "vc+jwt", CITY.key("k"), pair.getPrivate()));
        ObjectNode credential = BadgeDocuments.credential(CITY, STAGE, new Said("デジタル人材認定「実践」", copy, ENTRY));
        return CompactJws.sign(credential, "JWT", CITY.key("k"), pair.getPrivate());
    }

    private static CertificateCopy copy(boolean nameShown) {
        return new CertificateCopy(
                1,
                "131016",
                "育野市",
                2,
                "131016-2026-000001",
                "PRACTICE",
                20260401,
                new Localized("実践", "Practice"),
                new Localized("業務を改善したことの証明です。", ""),
                "𠮷野 髙子",
                nameShown,
                LocalDate.of(2026, 6, 26),
                LocalDate.of(2026, 6, 26),
                LocalDate.of(2029, 3, 31),
                Verified.State.IN_FORCE);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
