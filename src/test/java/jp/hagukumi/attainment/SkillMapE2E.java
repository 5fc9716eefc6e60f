package jp.hagukumi.attainment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
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
    void whoIsNotTheSupervisorTellsAPurposeThatThePersonCanRead() {
        String map = "/skills/person/" + DemoPerson.CLERK.staffNumber() + "/F1";
        try (Browser.Person officer = browser.somebody()) {
            signIn(officer, DemoPerson.DX_OFFICER);
            Page page = officer.page();
            page.navigate(map);
            assertThat(page.locator("main")).not().containsText(DemoPerson.CLERK.fullName());
            officer.look("skills-person-purpose");
            page.getByLabel("その他", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByLabel("その他の目的").fill("推進リーダーの人選");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("記録を開く"))
                    .click();
            page.waitForURL("**" + map);
            assertThat(page.locator("h1")).containsText(DemoPerson.CLERK.fullName());
            assertThat(page.locator("#skill-name")).containsText("情報セキュリティ");
            officer.look("skills-person-dx");
            page.navigate("/skills/group");
            assertThat(page.locator("main")).containsText("5人未満");
            officer.look("skills-group-dx");
        }
        try (Browser.Person clerk = browser.somebody()) {
            signIn(clerk, DemoPerson.CLERK);
            clerk.page().navigate("/record");
            assertThat(clerk.page().locator("main")).containsText("推進リーダーの人選");
        }
    }

    @Test
    void onPaperThereIsTheMapItsLegendAndTheWholeTable() {
        try (Browser.Person manager = browser.window(720, 1000)) {
            signIn(manager, DemoPerson.MANAGER);
            for (String path : new String[] {"/skills/map", "/skills/group"}) {
                Page page = manager.page();
                page.navigate(path);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(page.locator("header.top")).isHidden();
                assertThat(page.locator("nav.pages")).isHidden();
                assertThat(page.locator(".filters").first()).isHidden();
                assertThat(page.locator(".skill-legend")).isVisible();
                assertThat(page.locator("main details table tbody tr").last()).isVisible();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(path)
                        .isTrue();
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screenshots/paper" + path.replace('/', '-') + ".png")));
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            }
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
