package jp.hagukumi.certification.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import jp.hagukumi.certification.CertificateFile;
import jp.hagukumi.certification.CertifiedTown;
import jp.hagukumi.certification.Hearings;
import jp.hagukumi.certification.HrDecisions;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class BadgesIT {
    private static final String HOME = "https://hagukumi.example.jp";

    @Inject
    Town town;

    @Inject
    CertifiedTown certified;

    @Inject
    HrDecisions decisions;

    @Inject
    Hearings hearings;

    @Inject
    Badges badges;

    @Inject
    BadgeKeys keys;

    @Inject
    PublicDocuments documents;

    @PersistenceContext
    EntityManager em;

    @Resource
    ManagedExecutorService threads;

    private long city;
    private long person;
    private String code;

    @BeforeEach
    void found() {
        city = town.found();
        person = town.person(city, "000001");
        town.change(person, "family_name", "𠮷野");
        town.change(person, "given_name", "髙子");
        code = (String) em.createNativeQuery("select code from municipality where id = ?1")
                .setParameter(1, city)
                .getSingleResult();
    }

    @Test
    void a_badge_is_checked_with_public_documents_alone_whichever_way_it_was_taken() throws Exception {
        String number = granted("000001", "FOUNDATION");
        CertificateFile alone = badges.credential(holder(), number);
        assertThat(alone.type()).startsWith("text/plain");
        OpenBadge badge = checked(text(alone));
        assertThat(badge.revoked()).isFalse();
        JsonNode achievement = badge.json().at("/credentialSubject/achievement");
        assertThat(achievement.path("humanCode").asText()).isEqualTo("FOUNDATION");
        assertThat(achievement.path("alignment")).hasSizeGreaterThan(5);
        assertThat(achievement.at("/criteria/narrative").asText()).contains("コースB02の修了(現行)", "充足率80%以上");
        assertThat(badge.json().path("id").asText()).isEqualTo(HOME + "/verify/" + number);
        for (JsonNode alignment : achievement.path("alignment")) {
            JsonNode skill = OpenBadge.read(fetched(alignment.path("targetUrl").asText()));
            assertThat(skill.path("code")).isEqualTo(alignment.path("targetCode"));
        }
        JsonNode published = OpenBadge.read(fetched(achievement.path("id").asText()));
        assertThat(published.path("name")).isEqualTo(achievement.path("name"));
        String inPng = BakedBadge.inPng(badges.png(hr(), number).bytes()).get(0);
        String inSvg = BakedBadge.inSvg(badges.svg(holder(), number).bytes());
        assertThat(List.of(checked(inPng).json(), checked(inSvg).json())).containsOnly(badge.json());
    }

    @Test
    void a_revocation_shows_in_the_status_list_of_badges_already_taken() {
        String number = granted("000001", "FOUNDATION");
        town.person(city, "000002");
        String other = text(badges.credential(hr(), granted("000002", "FOUNDATION")));
        String taken = text(badges.credential(holder(), number));
        hearings.announce(hr(), number, "誤り", certified.today().plusDays(7));
        hearings.answer(holder(), number, "そのとおりです");
        hearings.revoke(hr(), number, "誤り");
        assertThat(checked(taken).revoked()).isTrue();
        assertThat(checked(other).revoked()).isFalse();
        assertThatThrownBy(() -> badges.credential(holder(), number))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                        .isEqualTo("certification.refused.copy.REVOKED"));
    }

    @Test
    void a_key_can_be_replaced_and_what_the_old_one_signed_holds() throws Exception {
        String number = granted("000001", "PRACTICE");
        String before = text(badges.credential(holder(), number));
        assertThatThrownBy(() -> keys.replace(hr())).isInstanceOf(NotVisible.class);
        keys.replace(admin());
        String after = text(badges.credential(holder(), number));
        assertThat(before.substring(0, before.indexOf('.'))).isNotEqualTo(after.substring(0, after.indexOf('.')));
        assertThat(checked(before).json()).isEqualTo(checked(after).json());
        JsonNode set = OpenBadge.read(fetched(HOME + "/badges/" + code + "/jwks.json"));
        assertThat(set.path("keys")).hasSize(2);
        assertThat(set.toString()).doesNotContain("\"d\"").doesNotContain("\"p\"");
        List<?> kept = em.createNativeQuery("select private_key from badge_key where municipality_id = ?1")
                .setParameter(1, city)
                .getResultList();
        assertThat(kept).hasSize(2).allSatisfy(row -> assertThatThrownBy(
                        () -> KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec((byte[]) row)))
                .isNotNull());
    }

    @Test
    void first_badges_made_at_once_share_one_key_and_never_a_place() throws Exception {
        List<String> numbers = new ArrayList<>();
        for (int i = 2; i < 12; i++) {
            town.person(city, "%06d".formatted(i));
            numbers.add(granted("%06d".formatted(i), "FOUNDATION"));
        }
        List<Callable<String>> calls = numbers.stream()
                .map(number -> (Callable<String>) () -> text(badges.credential(hr(), number)))
                .toList();
        Set<String> places = new TreeSet<>();
        for (Future<String> done : threads.invokeAll(calls)) {
            places.add(checked(done.get()).json().at("/credentialStatus/id").asText());
        }
        assertThat(places).hasSize(10);
        assertThat(keys.all(admin())).hasSize(1);
    }

    @Test
    void nobody_but_holder_and_hr_takes_a_badge_and_public_documents_name_nobody() {
        String number = granted("000001", "FOUNDATION");
        assertThatThrownBy(() -> documents.at("/" + code + "/status/0")).isInstanceOf(NotVisible.class);
        badges.credential(holder(), number);
        long colleague = town.person(city, "000002");
        for (Viewer viewer : List.of(town.clerk(city, colleague), town.hr(town.found()))) {
            assertThatThrownBy(() -> badges.credential(viewer, number)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> badges.png(viewer, number)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> badges.svg(viewer, number)).isInstanceOf(NotVisible.class);
        }
        String version = "20260401";
        for (String path :
                List.of("", "/jwks.json", "/status/0", "/achievements/FOUNDATION/" + version, "/skills/A1")) {
            assertThat(fetched(HOME + "/badges/" + code + path)).doesNotContain("𠮷野", "髙子", number, "000001@");
        }
        for (String path : List.of(
                "/status/1",
                "/status/x",
                "/keys/",
                "/keys/x",
                "/achievements/NOTHING/20260401",
                "/achievements/FOUNDATION/19990101",
                "/skills/",
                "/skills/Z9",
                "/other",
                "/jwks",
                "/../admin")) {
            assertThatThrownBy(() -> documents.at("/" + code + path)).as(path).isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> documents.at("/000000")).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> documents.at("")).isInstanceOf(NotVisible.class);
    }

    private OpenBadge checked(String badge) {
        return OpenBadge.verified(badge, this::fetched);
    }

    private String fetched(String address) {
        assertThat(address).startsWith(HOME + "/badges");
        return new String(
                documents.at(address.substring((HOME + "/badges").length())).bytes(), StandardCharsets.UTF_8);
    }

    private static String text(CertificateFile file) {
        return new String(file.bytes(), StandardCharsets.US_ASCII);
    }

    private String granted(String staffNumber, String stage) {
        return decisions.except(hr(), staffNumber, stage, "令和8年人事第12号");
    }

    private Viewer holder() {
        return town.clerk(city, person);
    }

    private Viewer hr() {
        return town.hr(city);
    }

    private Viewer admin() {
        return new Viewer(6, city, null, "管理者", "", Set.of(Role.EMPLOYEE, Role.ADMIN), "", Set.of());
    }
}
