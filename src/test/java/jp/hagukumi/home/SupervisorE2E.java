package jp.hagukumi.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/** The 課長 of 市民課: who of mine is late, and nobody else's people. */
class SupervisorE2E {
    private final Browser browser = Browser.start();

    @Test
    void theSupervisorSeesOwnPeopleOnly() {
        try (Browser.Person manager = browser.somebody()) {
            manager.signIn(
                    DemoPerson.MANAGER.staffNumber(), browser.application().password());
            manager.look("supervisor-home");
            Page page = manager.page();
            page.navigate("/team");
            assertThat(page.locator("main")).containsText("情報セキュリティ基礎");
            assertThat(page.locator("h1")).containsText("期限を過ぎた人が 4人 います");
            assertThat(page.locator("main")).not().containsText(DemoPerson.HR_OFFICER.fullName());
            manager.look("supervisor-team");
        }
    }

    @Test
    void pagesOfOtherRolesAreClosed() {
        try (Browser.Person clerk = browser.somebody()) {
            clerk.signIn(
                    DemoPerson.SECTION_HEAD.staffNumber(), browser.application().password());
            for (String path : new String[] {"/hr", "/hr/import", "/hr/staff", "/admin/accounts"}) {
                int status = clerk.page().navigate(path).status();
                assertThat(status).as(path).isIn(403, 404);
            }
            clerk.look("closed");
        }
    }
}
