package jp.hagukumi.projects;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Handovers;
import jp.hagukumi.organization.LeftWork;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.support.Town;
import jp.hagukumi.support.TownAccounts;
import jp.hagukumi.support.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mentor from outside, who has an account and no posting. */
@ExtendWith(ArquillianExtension.class)
class GuestIT {
    private static final int OK = 200;
    private static final int NOTHING = 404;

    @Inject
    Town town;

    @Inject
    TownAccounts accounts;

    @Inject
    ProjectTown made;

    @Inject
    Assignment assignment;

    @Inject
    Candidates candidates;

    @Inject
    Handovers handovers;

    @Test
    void a_mentor_from_outside_sees_the_projects_they_mentor_and_nothing_else() {
        long city = town.found();
        long section = town.unit(city, "11", UnitKind.SECTION);
        long leader = posted(city, "000001", section);
        long member = posted(city, "000002", section);
        Viewer office = ProjectTown.office(city, posted(city, "000003", section));
        long guest = town.person(city, "900001");
        town.change(guest, "employment_type", "EXTERNAL");
        ProjectDraft plain = made.draft(section, leader, member);
        assertThat(candidates.person(office, "900001")).isEmpty();
        assertThat(candidates.mentor(office, "900001")).contains(guest);
        long mentored = assignment.assign(
                office,
                new ProjectDraft(
                        plain.template(),
                        plain.title(),
                        plain.theme(),
                        section,
                        leader,
                        plain.shares(),
                        null,
                        guest,
                        plain.start(),
                        "",
                        false));
        long other = assignment.assign(office, plain);
        Visitor visitor = Visitor.as(city, accounts.open(city, guest));
        for (String page : new String[] {"/projects", "/project/" + mentored, "/notices", "/settings"}) {
            assertThat(visitor.status(page)).as(page).isEqualTo(OK);
        }
        for (String page : new String[] {
            "/project/" + other,
            "/proposals",
            "/cases",
            "/learning/courses",
            "/skills/map",
            "/record",
            "/mileage",
            "/dx/projects",
            "/api/v1/courses",
            "/proposals.xhtml",
            "//proposals",
            "/project/../proposals",
            "/project/%2e%2e/proposals",
            "/project;x=/../record",
            "/projects/./../cases"
        }) {
            assertThat(visitor.status(page)).as(page).isEqualTo(NOTHING);
        }
        assertThat(visitor.get("/projects")).contains(plain.title()).doesNotContain("/proposals\"");
        LocalDate today = made.today();
        assertThat(handovers.on(office, today)).extracting(LeftWork.Item::kind).doesNotContain("projectMentors");
        town.change(guest, "left_on", today.minusDays(1));
        assertThat(handovers.on(office, today)).extracting(LeftWork.Item::kind).containsOnlyOnce("projectMentors");
        town.change(guest, "left_on", LocalDate.of(9999, 12, 31));
        town.post(city, guest, section, Grade.STAFF, "");
        assertThat(Visitor.as(city, accounts.open(city, posted(city, "000009", section)))
                        .status("/proposals"))
                .isEqualTo(OK);
        assertThat(visitor.status("/proposals")).as("posted like staff").isEqualTo(OK);
    }

    private long posted(long city, String number, long unit) {
        long id = town.person(city, number);
        town.post(city, id, unit, Grade.STAFF, "");
        return id;
    }
}
