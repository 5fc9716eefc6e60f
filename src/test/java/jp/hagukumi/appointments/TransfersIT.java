package jp.hagukumi.appointments;

import static jp.hagukumi.appointments.AppointmentTown.END;
import static jp.hagukumi.appointments.AppointmentTown.LEADER;
import static jp.hagukumi.appointments.AppointmentTown.TODAY;
import static jp.hagukumi.appointments.AppointmentsIT.hidden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.appointments.rules.UnitState;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.Handovers;
import jp.hagukumi.organization.Imports;
import jp.hagukumi.organization.LeftWork;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.DayStarted;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.imports.Consequence;
import jp.hagukumi.platform.imports.ImportMode;
import jp.hagukumi.platform.imports.ImportRun;
import jp.hagukumi.support.ImportDesk;
import jp.hagukumi.support.Town;
import jp.hagukumi.support.TownAccounts;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What transfers do to appointments: told before, listed after, handed on in one step. */
@ExtendWith(ArquillianExtension.class)
class TransfersIT {
    private static final String POSTINGS = "職員番号,部署コード,職位,本務兼務区分,開始日,終了日\r\n";

    @Inject
    Town town;

    @Inject
    AppointmentTown made;

    @Inject
    AppointmentRoles roles;

    @Inject
    AppointmentList list;

    @Inject
    Coverages coverages;

    @Inject
    Handovers handovers;

    @Inject
    TransferWarnings warnings;

    @Inject
    TownAccounts accounts;

    @Inject
    Notices notices;

    @Inject
    ImportDesk desk;

    @Inject
    Imports imports;

    private AppointmentTown.Place place;
    private Viewer hr;

    @BeforeEach
    void found() {
        place = made.found();
        hr = new Viewer(1, place.city(), null, "hr", "", Set.of(Role.EMPLOYEE, Role.HR), "", Set.of());
    }

    @Test
    void the_preview_of_an_import_names_what_a_transfer_leaves_and_the_page_hands_it_on_in_one_step() {
        long leader = made.leader(place, place.clerk(), TODAY.minusYears(1));
        ImportRun run = desk.preview(
                hr,
                "postings",
                ImportMode.CHANGES,
                TODAY,
                POSTINGS + "000001,B2,主事,本務," + TODAY + ",\r\n000002,B2,主任,本務," + TODAY + ",\r\n");
        assertThat(imports.left(run)).isEqualTo(1);
        assertThat(imports.left(hr, run.id(), 10)).extracting(Consequence::what).containsExactly("DX推進リーダー 部署B1");
        assertThat(handovers.on(place.dx(), TODAY)).isEmpty();
        desk.apply(hr, run);

        assertThat(state()).isEqualTo(UnitState.MOVED);
        LeftWork.Item item = handovers.on(place.dx(), TODAY).get(0);
        assertThat(item.id()).isEqualTo(leader);
        assertThat(item.choices()).extracting(LeftWork.Choice::personId).containsExactly(place.head());
        hidden(() -> handovers.handOn(place.dx(), Map.of(item.key(), place.clerk()), TODAY));
        assertThatThrownBy(() -> handovers.handOn(place.dx(), Map.of(), TODAY)).isInstanceOf(Refused.class);
        hidden(() -> handovers.on(hr, TODAY));

        assertThat(handovers.handOn(place.dx(), Map.of(item.key(), place.head()), TODAY))
                .isEqualTo(1);

        assertThat(handovers.on(place.dx(), TODAY)).isEmpty();
        assertThat(state()).isEqualTo(UnitState.COVERED);
        Appointment before = list.own(town.clerk(place.city(), place.clerk())).get(0);
        assertThat(before.to()).isEqualTo(TODAY.minusDays(1));
        assertThat(before.endedAs()).isEqualTo(EndedAs.TRANSFERRED);
        assertThat(list.own(town.clerk(place.city(), place.head())))
                .extracting(Appointment::to)
                .containsExactly(END);
    }

    @Test
    void a_transfer_within_the_unit_or_to_an_additional_post_leaves_nothing() {
        made.leader(place, place.clerk(), TODAY.minusYears(1));
        ImportRun run = desk.preview(
                hr,
                "postings",
                ImportMode.CHANGES,
                TODAY,
                POSTINGS + "000001,B1,主任,本務," + TODAY + ",\r\n000001,B2,主任,兼務," + TODAY + ",\r\n");
        assertThat(imports.left(run)).isZero();
        desk.apply(hr, run);
        assertThat(handovers.on(place.dx(), TODAY)).isEmpty();
        assertThat(state()).isEqualTo(UnitState.COVERED);
    }

    @Test
    void who_has_left_the_service_is_left_behind_too() {
        made.leader(place, place.clerk(), TODAY.minusYears(1));
        town.change(place.clerk(), "left_on", TODAY.minusDays(1));

        assertThat(handovers.on(place.dx(), TODAY)).hasSize(1);
        assertThat(handovers.on(place.dx(), TODAY.minusDays(1))).isEmpty();
        assertThat(state()).isEqualTo(UnitState.MOVED);
    }

    @Test
    void the_office_is_told_once_on_the_day_on_which_an_announced_transfer_takes_place() {
        accounts.open(place.city(), place.dx().self(), Role.DX_OFFICE, "");
        made.leader(place, place.clerk(), TODAY.minusYears(1));
        town.change(place.clerk(), "left_on", TODAY);

        warnings.dayStarted(new DayStarted(place.city(), TODAY));
        assertThat(notices.latest(place.dx(), 9)).isEmpty();
        warnings.dayStarted(new DayStarted(place.city(), TODAY.plusDays(1)));
        warnings.dayStarted(new DayStarted(place.city(), TODAY.plusDays(1)));
        warnings.dayStarted(new DayStarted(place.city(), TODAY.plusDays(2)));

        assertThat(notices.latest(place.dx(), 9)).singleElement().satisfies(notice -> {
            assertThat(notice.path()).isEqualTo("/dx/handover");
            assertThat(notice.arguments()).containsExactly("1");
        });
    }

    private UnitState state() {
        return Objects.requireNonNull(coverages
                .of(place.dx(), roles.of(place.city(), LEADER), TODAY)
                .whole()
                .states()
                .get(place.citizens()));
    }
}
