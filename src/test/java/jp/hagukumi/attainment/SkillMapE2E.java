package jp.hagukumi.attainment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/** The skill map: one's own by mouse and keyboard, that of one's people, that of the whole 団体. */
class SkillMapE2E {
    private final Browser browser = Browser.start();

    @Test
    void aClerkSeesEverySkillAndOpensOneByKeyboard() {
        try (Browser.Person clerk = browser.somebody()) {
            signIn(clerk, DemoPerson.CLERK);
            Page page = clerk.page();
            page.navigate("/skills/map");
            Locator cells = page.locator(".skill-map .cell");
            assertThat(cells).hasCount(38);
            assertThat(page.locator("h1")).containsText("全職員");
            assertThat(page.locator(".skill-map .cell[tabindex='0']")).hasCount(1);
            page.locator(".cell[data-code=A1]").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".cell[data-code=B2]")).isFocused();
            page.keyboard().press("Enter");
            page.waitForURL("**/skills/map/B2#skill");
            assertThat(page.locator("#skill-name")).containsText("国の計画");
            assertThat(page.locator(".cell[data-code=B2]")).hasAttribute("aria-current", "true");
            clerk.look("skills-map");
            page.locator("summary", new Page.LocatorOptions().setHasText("表で見る"))
                    .click();
            assertThat(page.locator("details table tbody tr")).hasCount(38);
            clerk.look("skills-map-table");
            page.navigate("/career?profile=R04");
            assertThat(page.locator("h1")).containsText("求められる38項目");
            clerk.look("career");
            assertThat(page.navigate("/skills/map/Z9").status()).isEqualTo(404);
            assertThat(page.navigate("/skills/group").status()).isEqualTo(404);
            assertThat(page.navigate("/skills/person/" + DemoPerson.MANAGER.staffNumber())
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void theMapFitsAPhone() {
        try (Browser.Person clerk = browser.window(360, 780)) {
            signIn(clerk, DemoPerson.CLERK);
            for (String path : new String[] {"/skills/map/F1", "/career"}) {
                clerk.page().navigate(path);
                assertThat((Boolean) clerk.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(path)
                        .isTrue();
                clerk.look("phone" + path.replace('/', '-'));
            }
        }
    }

    @Test
    void aManagerSeesTheOwnUnitAndAPersonOfIt() {
        try (Browser.Person manager = browser.somebody()) {
            signIn(manager, DemoPerson.MANAGER);
            Page page = manager.page();
            page.navigate("/skills/group");
            assertThat(page.locator("h1")).containsText("職員");
            manager.look("skills-group-manager");
            page.navigate("/skills/person/" + DemoPerson.CLERK.staffNumber() + "/F1");
            assertThat(page.locator("h1")).containsText(DemoPerson.CLERK.fullName());
            manager.look("skills-person");
        }
    }

    @Test
    void hrSeesTheWholeAndNarrowsIt() {
        try (Browser.Person officer = browser.somebody()) {
            signIn(officer, DemoPerson.HR_OFFICER);
            Page page = officer.page();
            page.navigate("/skills/group/F1");
            officer.look("skills-group-hr");
            page.getByLabel("職位（から）").selectOption("課長級");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("表示する"))
                    .click();
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*from=MANAGER.*"));
            officer.look("skills-group-managers");
        }
    }

    private void signIn(Browser.Person person, DemoPerson who) {
        person.signIn(who.staffNumber(), browser.application().password());
    }
}
