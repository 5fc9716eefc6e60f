package jp.hagukumi.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.CourseCompleted;
import jp.hagukumi.appointments.AppointmentDraft;
import jp.hagukumi.appointments.AppointmentRoles;
import jp.hagukumi.appointments.Appointments;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.learning.Course;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.ProjectTown;
import jp.hagukumi.reporting.Duties;
import jp.hagukumi.support.Town;
import jp.hagukumi.support.TownAccounts;
import jp.hagukumi.support.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page costs a number of statements that does not grow with the municipality, nor with what a person has. */
@ExtendWith(ArquillianExtension.class)
class PageStatementsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 20);
    private static final int PEOPLE_OF_A_SECTION = 6;

    @Inject
    ProjectTown projects;

    @Inject
    Town town;

    @Inject
    TownAccounts accounts;

    @Inject
    Duties duties;

    @Inject
    Catalogue catalogue;

    @Inject
    Notices notices;

    @Inject
    ActivityLog log;

    @Inject
    AppointmentRoles roles;

    @Inject
    Appointments appointments;

    @Test
    void a_page_takes_as_many_statements_in_a_municipality_ten_times_as_large() {
        Map<String, Integer> small = pages(1);
        Map<String, Integer> large = pages(10);
        assertThat(large).isEqualTo(small);
        assertThat(small.values()).as("%s", small).allSatisfy(count -> assertThat(count)
                .isBetween(1, 20));
    }

    private Map<String, Integer> pages(int size) {
        long city = town.found();
        long department = town.unit(city, "10", UnitKind.DEPARTMENT);
        long head = post(city, "900001", department, Grade.DIRECTOR);
        long officer = post(city, "900002", department, Grade.STAFF);
        long clerk = post(city, "900003", department, Grade.STAFF);
        IntStream.range(0, size).forEach(i -> section(city, department, i));
        List<Course> courses = catalogue.courses();
        courses.subList(0, Math.min(courses.size(), size))
                .forEach(course -> duties.oweOnce(city, clerk, course.code(), 2026));
        for (int i = 0; i < size; i++) {
            notices.tell(city, clerk, "TEST", "test" + i, "learning.notice.due", "/", List.of("講座", "2026-06-30"));
            Course course = courses.get(i % courses.size());
            log.record(List.of(new CourseCompleted(
                    city, clerk, course.code(), course.version(), DAY, "" + i, true, 90, 60, false)));
        }
        long office = post(city, "900004", department, Grade.STAFF);
        IntStream.range(0, size).forEach(i -> projects.assigned(city, department, clerk, officer, office));
        Map<String, Integer> counts = new LinkedHashMap<>();
        count(counts, Visitor.as(city, accounts.open(city, office, Role.DX_OFFICE, "")), "/dx/projects");
        count(
                counts,
                Visitor.as(city, accounts.open(city, clerk)),
                "/index",
                "/learning/courses",
                "/learning/course/B02",
                "/learning/lesson/B02/1",
                "/skills/map",
                "/notices",
                "/record",
                "/mileage",
                "/projects",
                "/claims",
                "/claims-inbox",
                "/appointments",
                "/proposals",
                "/cases",
                "/contests",
                "/mileage-teams",
                "/certification");
        count(counts, Visitor.as(city, accounts.open(city, head)), "/team", "/team/appointments");
        count(
                counts,
                Visitor.as(
                        city,
                        accounts.open(city, post(city, "900006", department, Grade.STAFF), Role.CONTENT_EDITOR, "")),
                "/admin/content",
                "/admin/content/course/B02",
                "/admin/content/lesson/B02/1",
                "/admin/content/changes/B02");
        count(
                counts,
                Visitor.as(city, accounts.open(city, officer, Role.HR, "")),
                "/hr",
                "/hr/completion/10",
                "/hr/staff",
                "/hr/units",
                "/hr/claims",
                "/hr/kpis",
                "/hr/reminders",
                "/hr/assignments",
                "/hr/certification",
                "/hr/certificates",
                "/hr/certification-rules",
                "/hr/certification-exception");
        // last: appointments have obligations brought in line in the background, and /hr would read what changed
        count(
                counts,
                Visitor.as(city, dxOfficer(city, department, size)),
                "/dx/appointments",
                "/dx/appointment-new?role=DX_LEADER&unit=10",
                "/dx/appointment-roles",
                "/dx/project-calls",
                "/dx/appointment-calls",
                "/dx/handover");
        return counts;
    }

    private void section(long city, long department, int index) {
        long section = town.unitBelow(city, department, "1" + (10 + index), UnitKind.SECTION);
        for (int i = 0; i < PEOPLE_OF_A_SECTION; i++) {
            long person = post(city, "%03d%03d".formatted(index, i), section, i == 0 ? Grade.MANAGER : Grade.STAFF);
            duties.owe(city, person, "B02", 2026, i % 2 == 0 ? DAY : null, i % 3 == 0 ? DAY : null);
        }
    }

    /** With a DX推進リーダー for the department in each section, all of them moved away but one. */
    private long dxOfficer(long city, long department, int size) {
        long officer = post(city, "900005", department, Grade.STAFF);
        Viewer dx = new Viewer(1, city, officer, "DX", "", Set.of(Role.EMPLOYEE, Role.DX_OFFICE), "", Set.of());
        roles.putUsual(dx);
        long other = town.unit(city, "20", UnitKind.DEPARTMENT);
        for (int i = 0; i < size; i++) {
            long person = post(city, "8%05d".formatted(i), department, Grade.STAFF);
            appointments.appoint(
                    dx, AppointmentDraft.byOffice("DX_LEADER", person, other, false, DAY, DAY.plusYears(1), ""));
        }
        return accounts.open(city, officer, Role.DX_OFFICE, "");
    }

    private static void count(Map<String, Integer> counts, Visitor visitor, String... pages) {
        for (String page : pages) {
            counts.put(page, visitor.statements(page));
        }
    }

    private long post(long city, String number, long unit, Grade grade) {
        long person = town.person(city, number);
        town.post(city, person, unit, grade, "");
        return person;
    }
}
