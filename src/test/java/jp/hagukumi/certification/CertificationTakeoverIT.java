package jp.hagukumi.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CertificationTakeoverIT {
    private static final String FOUNDATION = "FOUNDATION";

    @Inject
    Town town;

    @Inject
    CertifiedTown certified;

    @Inject
    CertificationTakeover takeover;

    @Inject
    Applicants applicants;

    @Inject
    Verification verification;

    @Inject
    Grants grants;

    private long city;
    private long person;

    @BeforeEach
    void found() {
        city = town.found();
        long section = town.unit(city, "11", UnitKind.SECTION);
        person = town.person(city, "000001");
        town.post(city, person, section, Grade.STAFF, "");
        long manager = town.person(city, "000002");
        town.post(city, manager, section, Grade.MANAGER, "課長");
    }

    @Test
    void certificates_of_before_keep_their_days_and_get_a_number_of_their_year() {
        LocalDate today = certified.today();
        List<String> numbers = take(
                        certificate(LocalDate.of(2023, 5, 1), null), certificate(LocalDate.of(2025, 5, 1), null))
                .numbers();
        assertThat(numbers.get(0)).endsWith("-2023-000001");
        assertThat(numbers.get(1)).endsWith("-2025-000001");
        assertThat(verification.of(numbers.get(0)))
                .hasValueSatisfying(seen -> assertThat(seen.until()).isEqualTo(LocalDate.of(2024, 9, 30)));
        assertThatThrownBy(() -> take(certificate(LocalDate.of(2026, 5, 1), null)))
                .as("held until 2026-09-30")
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> take(certificate(today.plusDays(1), null))).isInstanceOf(Refused.class);
    }

    @Test
    void one_that_was_revoked_before_is_revoked() {
        String number = take(certificate(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1)))
                .numbers()
                .get(0);
        assertThat(verification.of(number))
                .hasValueSatisfying(seen -> assertThat(seen.state()).isEqualTo(Verified.State.REVOKED));
    }

    @Test
    void an_application_on_paper_is_judged_as_any_other() {
        TakenApplication paper = new TakenApplication(
                "000001", FOUNDATION, true, certified.today().minusDays(3), certified.today());
        assertThatThrownBy(() -> take(List.of(), List.of(paper))).isInstanceOf(Refused.class);
        certified.fulfil(city, person);
        List<Long> ids = take(List.of(), List.of(paper)).applications();
        assertThat(applicants.ofHr(town.hr(city)))
                .singleElement()
                .satisfies(one -> assertThat(one.application().state()).isEqualTo(ApplicationState.CONFIRMED));
        assertThatThrownBy(() -> take(List.of(), List.of(paper))).as("twice").isInstanceOf(Refused.class);
        assertThat(grants.grant(town.hr(city), ids).numbers()).hasSize(1);
        assertThatThrownBy(() -> takeover.take(town.clerk(city, person), List.of(), List.of(paper), certified.today()))
                .isInstanceOf(NotVisible.class);
    }

    private CertificationTakeover.Taken take(TakenCertificate... certificates) {
        return take(List.of(certificates), List.of());
    }

    private CertificationTakeover.Taken take(List<TakenCertificate> granted, List<TakenApplication> applied) {
        return takeover.take(town.hr(city), granted, applied, certified.today());
    }

    private static TakenCertificate certificate(LocalDate on, @Nullable LocalDate revokedOn) {
        return new TakenCertificate("000001", FOUNDATION, on, "旧要綱", revokedOn, "誤り");
    }
}
