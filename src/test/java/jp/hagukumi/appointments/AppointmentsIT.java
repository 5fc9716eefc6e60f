package jp.hagukumi.appointments;

import static jp.hagukumi.appointments.AppointmentTown.END;
import static jp.hagukumi.appointments.AppointmentTown.LEADER;
import static jp.hagukumi.appointments.AppointmentTown.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.hagukumi.appointments.rules.Coverage;
import jp.hagukumi.appointments.rules.Scope;
import jp.hagukumi.appointments.rules.UnitState;
import jp.hagukumi.notices.Notice;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.support.Town;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Roles, appointments, their ends and their successors, and the 設置率 of any day. */
@ExtendWith(ArquillianExtension.class)
class AppointmentsIT {
    @Inject
    Town town;

    @Inject
    AppointmentTown made;

    @Inject
    AppointmentRoles roles;

    @Inject
    Appointments appointments;

    @Inject
    Successions successions;

    @Inject
    AppointmentList list;

    @Inject
    Coverages coverages;

    @Inject
    StudyTimes study;

    @Inject
    Notices notices;

    private AppointmentTown.Place place;
    private Viewer clerk;

    @BeforeEach
    void found() {
        place = made.found();
        clerk = town.clerk(place.city(), place.clerk());
    }

    @Test
    void an_appointment_covers_its_section_and_the_person_is_told() {
        assertThat(coverage(TODAY).percent()).isZero();

        made.leader(place, place.clerk(), TODAY);

        assertThat(coverage(TODAY).covered()).isEqualTo(1);
        assertThat(coverage(TODAY).units()).isEqualTo(2);
        assertThat(coverage(TODAY).percent()).isEqualTo(50.0);
        assertThat(coverage(TODAY.minusDays(1)).covered()).isZero();
        assertThat(coverage(END.plusDays(1)).covered()).isZero();
        assertThat(notices.latest(clerk, 9)).extracting(Notice::textKey).containsExactly("appointments.notice.made");
        assertThat(list.own(clerk)).extracting(Appointment::document).containsExactly("第1号");
    }

    @Test
    void stepping_down_asks_the_office_and_ends_with_a_reason_while_earlier_days_stay_what_they_were() {
        long id = made.leader(place, place.clerk(), TODAY.minusYears(1));
        refused(() -> appointments.askToStepDown(clerk, id, END, "育児のため"), "stepDownDay");
        refused(() -> appointments.askToStepDown(clerk, id, TODAY.plusDays(4), " "), "noReason");
        appointments.askToStepDown(clerk, id, TODAY.plusDays(4), "育児のため");
        assertThat(list.own(clerk).get(0).asked()).isEqualTo(new Appointment.Asked(TODAY, TODAY.plusDays(4), "育児のため"));
        assertThat(coverage(TODAY).covered()).isEqualTo(1);

        refused(() -> appointments.end(place.dx(), id, EndedAs.STEPPED_DOWN, END, "申出のとおり"), "endLater");
        appointments.end(place.dx(), id, EndedAs.STEPPED_DOWN, TODAY.minusDays(1), "申出のとおり");

        assertThat(coverage(TODAY).covered()).isZero();
        assertThat(coverage(TODAY.minusDays(1)).covered()).isEqualTo(1);
        assertThat(list.own(clerk))
                .extracting(Appointment::endedAs, Appointment::endReason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(EndedAs.STEPPED_DOWN, "申出のとおり"));
        refused(() -> appointments.end(place.dx(), id, EndedAs.LEFT, TODAY.minusDays(9), "もう一度"), "ended");
        assertThat(notices.latest(clerk, 9)).extracting(Notice::textKey).contains("appointments.notice.ended");
    }

    @Test
    void what_was_a_mistake_counts_as_if_it_had_never_been() {
        long id = made.leader(place, place.clerk(), TODAY.minusYears(1));
        appointments.end(place.dx(), id, EndedAs.MISTAKEN, TODAY, "別の職員でした");

        assertThat(coverage(TODAY.minusDays(30)).covered()).isZero();
        assertThat(list.own(clerk)).isEmpty();
        made.leader(place, place.clerk(), TODAY);
    }

    @Test
    void a_deputy_who_takes_over_serves_the_rest_of_the_term_and_is_deputy_no_longer() {
        long leader = made.leader(place, place.clerk(), TODAY.minusYears(1));
        long deputy = appointments.appoint(
                place.dx(),
                AppointmentDraft.byOffice(
                        LEADER, place.colleague(), place.citizens(), true, TODAY.minusDays(90), END, ""));
        assertThat(coverage(TODAY).covered()).isEqualTo(1);

        long successor = successions.handOn(place.dx(), leader, place.colleague(), TODAY, "担当替え");

        List<Appointment> line = list.withPredecessors(place.dx(), successor);
        assertThat(line.get(0).predecessorId()).isEqualTo(leader);
        assertThat(line.get(0).to()).isEqualTo(END);
        assertThat(line.get(0).way()).isEqualTo(Way.SUCCEEDED);
        assertThat(line).extracting(Appointment::id).contains(leader, deputy);
        assertThat(line.subList(1, 3)).allSatisfy(one -> {
            assertThat(one.to()).isEqualTo(TODAY.minusDays(1));
            assertThat(one.endedAs()).isEqualTo(EndedAs.SUCCEEDED);
        });
        assertThat(coverages
                        .of(place.dx(), roles.of(place.city(), LEADER), TODAY)
                        .of(place.citizens()))
                .extracting(Appointment::personId)
                .containsExactly(place.colleague());
    }

    @Test
    void nobody_appoints_themselves_nor_twice_nor_somebody_who_is_not_there() {
        long officer = place.dx().self();
        refused(() -> made.leader(place, officer, TODAY), "own");
        made.leader(place, place.clerk(), TODAY);
        refused(() -> made.leader(place, place.clerk(), END), "twice");
        long gone = made.posted(place.city(), "000004", place.citizens(), Grade.STAFF, "");
        town.change(gone, "left_on", TODAY.minusDays(1));
        refused(() -> made.leader(place, gone, TODAY), "notStaff");
        refused(() -> made.leader(place, place.colleague(), END.plusDays(1)), "termBackwards");
        hidden(() -> made.leader(place, made.found().clerk(), TODAY));
    }

    @Test
    void a_role_is_freely_defined_and_gives_no_rights_of_an_office() {
        String code =
                roles.put(place.dx(), new AppointmentRole("", "窓口改善リーダー", "", null, Scope.SECTIONS, 60, 12, 0, true));
        assertThat(roles.of(place.city(), code).name()).isEqualTo("窓口改善リーダー");
        AppointmentRole over = new AppointmentRole(code, "窓口改善リーダー", "", null, Scope.NONE, 60, 12, 0, false);
        roles.put(place.dx(), over);
        assertThat(roles.of(place.city(), code)).isEqualTo(over);
        refused(
                () -> appointments.appoint(
                        place.dx(),
                        AppointmentDraft.byOffice(code, place.clerk(), place.citizens(), false, TODAY, END, "")),
                "roleNotInUse");
        for (Role role : List.of(Role.HR, Role.ADMIN, Role.DX_OFFICE)) {
            hidden(() -> roles.put(place.dx(), new AppointmentRole("", "権限", "", role, Scope.NONE, 0, 12, 0, true)));
        }
    }

    @Test
    void only_the_dx_office_of_the_town_appoints_reads_and_ends() {
        long id = made.leader(place, place.clerk(), TODAY);
        Viewer head = town.supervisor(place.city(), place.head(), place.citizens());
        Viewer elsewhere = made.found().dx();
        for (Viewer stranger : List.of(clerk, head, town.hr(place.city()), elsewhere)) {
            hidden(() -> list.withPredecessors(stranger, id));
            hidden(() -> appointments.end(stranger, id, EndedAs.LEFT, TODAY, "なし"));
            hidden(() -> successions.handOn(stranger, id, place.colleague(), TODAY, "なし"));
        }
        hidden(() -> appointments.askToStepDown(head, id, TODAY.plusDays(1), "本人ではない"));
        hidden(() -> roles.putUsual(clerk));
        assertThat(list.ofHeaded(head)).extracting(Appointment::id).containsExactly(id);
        hidden(() -> list.ofHeaded(clerk));
    }

    @Test
    void time_for_study_is_kept_apart_by_kind_and_only_for_days_of_the_term() {
        long id = made.leader(place, place.clerk(), TODAY.minusDays(10));
        study.add(clerk, id, TODAY, 90, StudyKind.WORKING_HOURS, "P01");
        study.add(clerk, id, TODAY.minusDays(1), 30, StudyKind.WORKING_HOURS, "");
        study.add(clerk, id, TODAY.minusDays(1), 45, StudyKind.OWN_TIME, "");
        assertThat(study.in(clerk, YearMonth.from(TODAY), List.of(id)))
                .containsEntry(id, new StudyTimes.Month(120, 45));
        assertThat(study.in(clerk, YearMonth.from(TODAY).plusMonths(1), List.of(id)))
                .isEmpty();
        refused(() -> study.add(clerk, id, TODAY.minusDays(11), 30, StudyKind.OWN_TIME, ""), "studyDay");
        refused(() -> study.add(clerk, id, TODAY.plusDays(1), 30, StudyKind.OWN_TIME, ""), "studyDay");
        refused(() -> study.add(clerk, id, TODAY, 1441, StudyKind.OWN_TIME, ""), "studyMinutes");
        Viewer other = town.clerk(place.city(), place.colleague());
        hidden(() -> study.add(other, id, TODAY, 30, StudyKind.OWN_TIME, ""));
        long entry = study.own(clerk).get(0).id();
        hidden(() -> study.remove(other, entry));
        study.remove(clerk, entry);
        assertThat(study.own(clerk)).hasSize(2);
    }

    @Test
    void who_is_on_leave_still_counts_and_is_shown_as_absent() {
        made.leader(place, place.clerk(), TODAY.minusDays(10));
        town.absence(place.city(), place.clerk(), "CHILDCARE", TODAY, TODAY.plusDays(90));

        assertThat(coverage(TODAY).states()).containsEntry(place.citizens(), UnitState.ABSENT);
        assertThat(coverage(TODAY).covered()).isEqualTo(1);
        assertThat(coverage(TODAY.minusDays(1)).states()).containsEntry(place.citizens(), UnitState.COVERED);
    }

    private Coverage coverage(LocalDate day) {
        return coverages.of(place.dx(), roles.of(place.city(), LEADER), day).whole();
    }

    static void hidden(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotVisible.class);
    }

    static void refused(ThrowingCallable deed, String why) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage("appointments.refused." + why);
    }
}
