package jp.hagukumi.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.support.Town;

/** Two 課 of a 部 with a few people, and a DX office that has the usual roles. */
@ApplicationScoped
public class AppointmentTown {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    static final LocalDate END = LocalDate.of(2028, 3, 31);
    static final String LEADER = "DX_LEADER";

    @Inject
    Town town;

    @Inject
    AppointmentRoles roles;

    @Inject
    Appointments appointments;

    @Inject
    Calls calls;

    /** What a test talks about. */
    record Place(
            long city, long department, long citizens, long tax, long clerk, long colleague, long head, Viewer dx) {}

    Place found() {
        long city = town.found();
        long department = town.unit(city, "B", UnitKind.DEPARTMENT);
        long citizens = town.unitBelow(city, department, "B1", UnitKind.SECTION);
        long tax = town.unitBelow(city, department, "B2", UnitKind.SECTION);
        long clerk = posted(city, "000001", citizens, Grade.STAFF, "");
        long colleague = posted(city, "000002", citizens, Grade.SENIOR_STAFF, "主任");
        long head = posted(city, "000003", citizens, Grade.MANAGER, "課長");
        long officer = posted(city, "000009", tax, Grade.CHIEF, "係長");
        Viewer dx = new Viewer(9, city, officer, "担当 DX", "", Set.of(Role.EMPLOYEE, Role.DX_OFFICE), "", Set.of());
        roles.putUsual(dx);
        return new Place(city, department, citizens, tax, clerk, colleague, head, dx);
    }

    long posted(long city, String number, long unit, Grade grade, String title) {
        long person = town.person(city, number);
        town.post(city, person, unit, grade, title);
        return person;
    }

    /** DX推進リーダー of 市民課 from a day to the usual end. */
    long leader(Place place, long person, LocalDate from) {
        return appointments.appoint(
                place.dx(), AppointmentDraft.byOffice(LEADER, person, place.citizens(), false, from, END, "第1号"));
    }

    /** Open for both ways today, for a term from October. */
    long call(Place place) {
        return calls.make(
                place.dx(),
                new Call(
                        0,
                        LEADER,
                        new FiscalYear(2026),
                        Half.SECOND,
                        TODAY.minusDays(1),
                        TODAY.plusDays(9),
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2028, 9, 30),
                        true,
                        true,
                        "月8時間の学習時間があります。"));
    }
}
