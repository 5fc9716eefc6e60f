package jp.hagukumi.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/** Every page that is only read: no violation in any theme, and nothing scrolls sideways on a phone. */
class EveryPageE2E {
    private static final List<String> EVERYBODY = List.of(
            "/",
            "/learning/courses",
            "/learning/courses?q=none",
            "/learning/course/B01",
            "/learning/course/B04",
            "/learning/lesson/B01/1",
            "/skills/rating",
            "/skills/assessment",
            "/certification",
            "/record",
            "/mileage",
            "/mileage-teams",
            "/projects",
            "/project-template/PB01",
            "/claims",
            "/claim-form/QUALIFICATION",
            "/claim-form/STUDY_MEETING",
            "/claims-inbox",
            "/appointments",
            "/proposals",
            "/proposals?q=none",
            "/proposal-form",
            "/cases",
            "/contests",
            "/notices",
            "/settings",
            "/password",
            "/nothing-here");
    private static final List<String> HR = List.of(
            "/hr",
            "/hr?asOf=R7.6.26",
            "/hr/completion/00030000",
            "/hr/assignments",
            "/hr/assignment/new",
            "/hr/import",
            "/hr/staff",
            "/hr/staff?q=none",
            "/hr/units",
            "/hr/mileage",
            "/hr/claims",
            "/hr/reports",
            "/hr/kpis",
            "/hr/kpi/K03",
            "/hr/kpi/K08",
            "/hr/ratings",
            "/hr/certification",
            "/hr/certification-grant",
            "/hr/certificate",
            "/hr/certification-rules",
            "/hr/certification-exception",
            "/hr/certificates",
            "/hr/certificates?q=192996-2024-000001",
            "/hr/certificates?q=none",
            "/hr/certification-record/192996-2026-000001",
            "/hr/rating-plan/new",
            "/hr/rating-growth/2025",
            "/hr/items",
            "/hr/items/B02",
            "/hr/items/B02?flagged=1&sort=discrimination",
            "/hr/person/000187");

    private final Browser browser = Browser.start();

    @Test
    void nobodySignedIn() {
        try (Browser.Person somebody = browser.somebody()) {
            look(
                    somebody,
                    "nobody",
                    List.of("/sign-in", "/sign-in?lang=en", "/sign-in?out=1", "/verify", "/verify/132012-2026-999999"));
        }
    }

    @Test
    void aNewHire() {
        try (Browser.Person hire = as(DemoPerson.NEW_HIRE)) {
            look(hire, "hire", EVERYBODY);
        }
    }

    @Test
    void aSupervisor() {
        try (Browser.Person manager = as(DemoPerson.MANAGER)) {
            look(
                    manager,
                    "manager",
                    List.of(
                            "/",
                            "/team",
                            "/team/ratings",
                            "/team/certifications",
                            "/team/claims",
                            "/team/appointments",
                            "/team/effects"));
        }
    }

    @Test
    void hr() {
        try (Browser.Person officer = as(DemoPerson.HR_OFFICER)) {
            look(officer, "officer", HR);
        }
    }

    @Test
    void theDxOfficeSeesWhichQuestionsToLookAtAgain() {
        try (Browser.Person officer = as(DemoPerson.DX_OFFICER)) {
            look(officer, "dx", List.of("/", "/hr/items"));
            look(
                    officer,
                    "dx",
                    List.of(
                            "/dx/appointments",
                            "/dx/appointments?role=EBPM_AMBASSADOR&day=2026-03-31",
                            "/dx/appointments?role=DX_AMBASSADOR",
                            "/dx/appointment-new?role=DX_LEADER&unit=00030100",
                            "/dx/appointment-roles",
                            "/dx/appointment-roles?code=DX_LEADER",
                            "/dx/appointment-calls",
                            "/dx/handover"));
            look(
                    officer,
                    "dx",
                    List.of("/dx/projects", "/dx/projects?state=STOPPED", "/dx/project-new", "/dx/project-calls"));
            look(officer, "dx", List.of("/dx/proposals", "/dx/effects", "/contests"));
            look(
                    officer,
                    "editor",
                    List.of(
                            "/admin/content",
                            "/admin/content/course/P01",
                            "/admin/content/lesson/P01/1",
                            "/admin/content/question/P01/P01-001",
                            "/admin/content/changes/P01"));
            officer.page().navigate("/hr/items/B02");
            assertThat(officer.page().locator("h1")).containsText("見直しのしるし");
            assertThat(officer.page().locator("main")).containsText("識別力");
        }
    }

    private Browser.Person as(DemoPerson person) {
        return browser.somebody()
                .signIn(person.staffNumber(), browser.application().password());
    }

    private static void look(Browser.Person person, String who, List<String> paths) {
        Page page = person.page();
        for (String path : paths) {
            page.setViewportSize(1280, 900);
            page.navigate(path);
            person.lookInEveryTheme(who + path.replaceAll("\\W+", "-"));
            page.setViewportSize(360, 800);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth > innerWidth"))
                    .as(path + " scrolls sideways")
                    .isEqualTo(false);
        }
    }
}
