package jp.hagukumi.learning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.hagukumi.appointments.AppointmentDraft;
import jp.hagukumi.appointments.AppointmentRoles;
import jp.hagukumi.appointments.Appointments;
import jp.hagukumi.appointments.EndedAs;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.ImportObligations;
import jp.hagukumi.organization.Imports;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.organization.Whom;
import jp.hagukumi.platform.imports.ImportMode;
import jp.hagukumi.support.ImportDesk;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A course for those appointed to a role: P01 within 90 days of becoming DX推進リーダー, as shipped. */
@ExtendWith(ArquillianExtension.class)
class DesignatedAudienceIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    private static final LocalDate END = LocalDate.of(2028, 3, 31);

    @Inject
    Town town;

    @Inject
    AppointmentRoles roles;

    @Inject
    Appointments appointments;

    @Inject
    AssignmentRuns runs;

    @Inject
    ImportDesk desk;

    @Inject
    Imports imports;

    @PersistenceContext
    EntityManager em;

    private long city;
    private long unit;
    private long leader;
    private Viewer dx;

    @BeforeEach
    void found() {
        city = town.found();
        unit = town.unit(city, "11", UnitKind.SECTION);
        town.unit(city, "12", UnitKind.SECTION);
        leader = town.person(city, "000001");
        town.post(city, leader, unit, Grade.STAFF, "");
        town.post(city, town.person(city, "000002"), unit, Grade.STAFF, "");
        dx = new Viewer(1, city, null, "DX", "", Set.of(Role.EMPLOYEE, Role.DX_OFFICE), "", Set.of());
        roles.putUsual(dx);
    }

    private long appoint(LocalDate from) {
        return appointments.appoint(dx, AppointmentDraft.byOffice("DX_LEADER", leader, unit, false, from, END, ""));
    }

    @Test
    void only_whoever_is_appointed_owes_it_from_the_day_of_the_appointment() {
        runs.align(city, TODAY, Whom.everybody());
        assertThat(owed()).isEmpty();
        appoint(TODAY.minusDays(6));

        runs.align(city, TODAY, Whom.everybody());

        assertThat(owed()).containsExactly(leader + " NOT_STARTED 2026-09-18");
        assertThat(runs.align(city, TODAY, Whom.everybody()).nothing()).isTrue();
    }

    @Test
    void who_was_appointed_before_the_rule_began_counts_from_the_beginning_of_the_rule() {
        appoint(LocalDate.of(2025, 4, 1));
        runs.align(city, TODAY, Whom.everybody());
        assertThat(owed()).containsExactly(leader + " NOT_STARTED 2026-06-30");
    }

    @Test
    void the_obligation_ends_with_the_appointment_and_stays_on_record() {
        long id = appoint(TODAY.minusDays(6));
        runs.align(city, TODAY, Whom.everybody());
        appointments.end(dx, id, EndedAs.STEPPED_DOWN, TODAY.minusDays(1), "本人の申出");

        runs.align(city, TODAY, Whom.everybody());

        assertThat(owed()).containsExactly(leader + " WAIVED 2026-09-18");
    }

    @Test
    void a_transfer_does_not_touch_what_the_appointment_asks_for() {
        appoint(TODAY.minusDays(6));
        runs.align(city, TODAY, Whom.everybody());
        Viewer hr = town.hr(city);
        var run = desk.preview(
                hr,
                "postings",
                ImportMode.CHANGES,
                TODAY,
                "職員番号,部署コード,職位,本務兼務区分,開始日\r\n000001,12,主事,本務,2026-06-26\r\n");
        assertThat(imports.obligations(run)).contains(new ImportObligations(0, 0));
        assertThat(imports.left(run)).isEqualTo(1);
    }

    @SuppressWarnings("unchecked")
    private List<String> owed() {
        return em.createNativeQuery("select concat(person_id, ' ', status, ' ', due_on) from enrolment"
                        + " where municipality_id = ?1 and course_code = 'P01'")
                .setParameter(1, city)
                .getResultList();
    }
}
