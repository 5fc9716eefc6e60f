package jp.hagukumi.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/** The administrator: accounts, content, work in the background, the log of who did what. */
class AdminE2E {
    private static final List<String> PAGES = List.of(
            "/admin/accounts",
            "/admin/invitations",
            "/admin/content",
            "/admin/jobs",
            "/admin/audit",
            "/admin/settings");

    private final Browser browser = Browser.start();

    @Test
    void everyPageOfTheAdministratorIsInTheMenuAndFitsAPhone() {
        try (Browser.Person wide = administrator(browser.somebody());
                Browser.Person narrow = administrator(browser.window(360, 740))) {
            wide.page().navigate("/admin/accounts");
            for (String path : PAGES) {
                assertThat(wide.page().locator("nav.pages a[href='" + path + "']"))
                        .isVisible();
                wide.page().navigate(path);
                wide.look("admin" + path.replace('/', '-'));
                narrow.page().navigate(path);
                narrow.look("admin" + path.replace('/', '-') + "-360");
                assertThat((Boolean) narrow.page().evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                        .as("%s scrolls sideways", path)
                        .isFalse();
            }
        }
    }

    @Test
    void aRoleGivenAndTakenHoldsFromTheNextRequestOfAnOpenSession() {
        DemoPerson person = DemoPerson.DEPUTY;
        try (Browser.Person administrator = administrator(browser.somebody());
                Browser.Person colleague = signIn(browser.somebody(), person)) {
            assertThat(status(colleague, "/hr/staff")).isIn(403, 404);
            act(administrator, person, "役割を付与");
            assertThat(status(colleague, "/hr/staff")).isEqualTo(200);
            act(administrator, person, "人事を外す");
            assertThat(status(colleague, "/hr/staff")).isIn(403, 404);
            act(administrator, person, "ログインを終了させる");
            colleague.page().navigate("/record");
            assertThat(colleague.page()).hasURL(Pattern.compile(".*/sign-in.*"));
            administrator.page().navigate("/admin/audit");
            assertThat(administrator.page().locator("main")).containsText("役割を解除");
        }
    }

    @Test
    void theSessionGetsANewIdAtSignIn() {
        try (Browser.Person somebody = browser.somebody()) {
            somebody.page().navigate("/sign-in");
            String before = session(somebody);
            administrator(somebody);
            assertThat(session(somebody)).isNotEmpty().isNotEqualTo(before);
        }
    }

    @Test
    void theInterfaceIsDescribed() {
        try (Browser.Person administrator = administrator(browser.somebody())) {
            var answer = administrator.page().request().get("/openapi");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).contains("/accounts", "/imports/{kind}", "/enrolments");
        }
    }

    private Browser.Person administrator(Browser.Person person) {
        return signIn(person, DemoPerson.ADMINISTRATOR);
    }

    private Browser.Person signIn(Browser.Person window, DemoPerson person) {
        return window.signIn(person.staffNumber(), browser.application().password());
    }

    private static int status(Browser.Person person, String path) {
        return person.page().request().get(path).status();
    }

    /** Finds the account and presses one of its buttons. */
    private static void act(Browser.Person administrator, DemoPerson person, String deed) {
        Page page = administrator.page();
        page.navigate("/admin/accounts?text=" + person.staffNumber());
        page.locator("summary[aria-label*='" + person.staffNumber() + "']").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(deed + "（" + person.staffNumber() + "）"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("変更しました");
        assertThat(page).hasURL(Pattern.compile(".*/admin/accounts\\?text=" + person.staffNumber()));
    }

    private static String session(Browser.Person person) {
        return person.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("HAGUKUMI"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
