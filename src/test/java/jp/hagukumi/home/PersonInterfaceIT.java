package jp.hagukumi.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import jp.hagukumi.certification.CertifiedTown;
import jp.hagukumi.certification.HrDecisions;
import jp.hagukumi.claims.ClaimDecisions;
import jp.hagukumi.claims.ClaimTown;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.support.Town;
import jp.hagukumi.support.TownAccounts;
import jp.hagukumi.support.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What other systems read of one person: points, claims, certifications, the credential. */
@ExtendWith(ArquillianExtension.class)
class PersonInterfaceIT {
    private static final String PERSON = "/api/v1/people/000001";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Town town;

    @Inject
    TownAccounts accounts;

    @Inject
    CertifiedTown certified;

    @Inject
    ClaimTown made;

    @Inject
    ClaimDecisions decisions;

    @Inject
    HrDecisions grants;

    private long city;
    private long section;
    private long person;
    private Visitor hr;

    @BeforeEach
    void found() {
        city = town.found();
        section = town.unit(city, "11", UnitKind.SECTION);
        person = posted("000001");
        hr = Visitor.as(city, accounts.open(city, posted("000009"), Role.HR, ""));
    }

    private long posted(String number) {
        long id = town.person(city, number);
        town.post(city, id, section, Grade.STAFF, "");
        return id;
    }

    @Test
    void the_points_are_told_with_the_entries_behind_them_and_an_unreadable_year_is_refused() throws IOException {
        decisions.approve(town.hr(city), made.submitted(town.clerk(city, person), "IT-PASSPORT", 1));
        JsonNode mileage = read(hr.get(PERSON + "/mileage"));
        assertThat(mileage.path("balance").asInt()).isEqualTo(50);
        assertThat(mileage.path("entries")).singleElement().satisfies(entry -> {
            assertThat(entry.path("kind").asText()).isEqualTo("EARN");
            assertThat(entry.path("activity").asText()).isEqualTo("ClaimApproved");
            assertThat(entry.path("points").asInt()).isEqualTo(50);
            assertThat(entry.path("rule").asText()).isEqualTo("2026-04-01");
        });
        assertThat(hr.status(PERSON + "/mileage?year=2019")).isEqualTo(200);
        assertThat(hr.status(PERSON + "/mileage?year=next")).isEqualTo(422);
        assertThat(hr.status("/api/v1/people/999999/mileage")).isEqualTo(404);
    }

    @Test
    void claims_are_told_with_their_state_and_drafts_are_not() throws IOException {
        made.submitted(town.clerk(city, person), "AP", 3);
        made.draft(town.clerk(city, person), "FE", 2);
        JsonNode claims = read(hr.get(PERSON + "/claims")).path("claims");
        assertThat(claims).singleElement().satisfies(one -> {
            assertThat(one.path("subjectCode").asText()).isEqualTo("AP");
            assertThat(one.path("state").asText()).isEqualTo("SUBMITTED");
            assertThat(one.path("kind").asText()).isEqualTo("QUALIFICATION");
        });
    }

    @Test
    void every_stage_is_told_with_what_is_missing_and_the_number_of_what_is_held() throws IOException {
        certified.enrol(city, person, "B02", false);
        String number = grants.except(town.hr(city), "000001", "PRACTICE", "人事第1号");
        JsonNode stages = read(hr.get(PERSON + "/certifications")).path("stages");
        assertThat(stages).hasSize(4);
        JsonNode foundation = stage(stages, "FOUNDATION");
        assertThat(foundation.path("status").asText()).isEqualTo("NOT_MET");
        assertThat(foundation.path("missing"))
                .anySatisfy(leaf -> assertThat(leaf.path("kind").asText()).isEqualTo("COURSE_CURRENT"));
        JsonNode practice = stage(stages, "PRACTICE");
        assertThat(practice.path("status").asText()).isEqualTo("IN_FORCE");
        assertThat(practice.path("number").asText()).isEqualTo(number);
        assertThat(practice.path("until").asText()).isNotEmpty();
    }

    @Test
    void the_credential_comes_in_the_envelope_of_the_standard_or_alone() throws IOException {
        String number = grants.except(town.hr(city), "000001", "FOUNDATION", "人事第1号");
        String address = "/api/v1/credentials/" + number;
        JsonNode envelope = read(hr.get(address));
        assertThat(envelope.path("type").asText()).isEqualTo("EnvelopedVerifiableCredential");
        assertThat(envelope.path("id").asText()).startsWith("data:application/vc+jwt,ey");
        String enveloped = envelope.path("id").asText().substring("data:application/vc+jwt,".length());
        String alone = hr.get(address, "text/plain");
        assertThat(payload(enveloped)).isEqualTo(payload(alone));
        assertThat(payload(alone).path("id").asText()).endsWith("/verify/" + number);
        assertThat(hr.type(address, "*/*")).startsWith("application/vc+ld+json");
        assertThat(hr.type(address, "text/plain")).startsWith("text/plain");
        Visitor colleague = Visitor.as(city, accounts.open(city, posted("000002")));
        assertThat(colleague.status(address)).isEqualTo(404);
    }

    @Test
    void these_calls_are_described() {
        String described = hr.get("/openapi");
        for (String path : List.of("mileage", "claims", "certifications", "skills", "history")) {
            assertThat(described).contains("/people/{staffNumber}/" + path);
        }
        assertThat(described).contains("/credentials/{number}", "/certifications:", "EnvelopedVerifiableCredential");
    }

    private static JsonNode stage(JsonNode stages, String code) {
        return StreamSupport.stream(stages.spliterator(), false)
                .filter(one -> one.path("stage").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode payload(String signed) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(signed.split("\\.")[1]));
    }

    private static JsonNode read(String text) throws IOException {
        return JSON.readTree(text);
    }
}
