package jp.hagukumi.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/** What somebody has typed survives a session or a page that ended meanwhile. */
class TypedE2E {
    private static final List<String> PAGES_WITH_STATE =
            List.of("/hr/assignment/new", "/hr/import", "/password", "/hr/assignment/new", "/hr/import");

    private final Ground ground = Ground.stand();

    @Test
    void afterTheSessionHasEndedSigningInBringsBackThePageWithWhatWasTyped() {
        try (Browser.Person officer = Browser.before(ground.url())) {
            Page page = officer.page();
            keepsOverSignIn(page, Towns.HR, "/hr/assignment/new", "[id='title']", "窓口職員の研修", "#rule");
            keepsOverSignIn(page, Towns.HR, "/hr/import", "[id='upload:effectiveOn']", "2026-07-01", "#upload");
            keepsOverSignIn(page, Towns.ADMIN, "/admin/accounts?text=0000", "[id='form:to']", "2027-03-31", "#form");
        }
    }

    private static void keepsOverSignIn(Page page, String who, String path, String field, String text, String form) {
        page.context().clearCookies();
        page.navigate(path);
        TestPage.fillSignIn(page, who);
        page.waitForURL(Pattern.compile(Pattern.quote(path) + "$"));
        page.locator(field).fill(text);
        page.context().clearCookies();
        page.locator(form).evaluate("f => { f.noValidate = true; f.requestSubmit(); }");
        page.waitForURL(Pattern.compile("/sign-in"));
        TestPage.fillSignIn(page, who);
        page.waitForURL(Pattern.compile(Pattern.quote(path) + "$"));
        assertThat(page.locator(field)).hasValue(text);
        assertThat(page.locator("#typed-restored")).isVisible();
    }

    @Test
    void anExpiredPageIsFriendlyAndOpensAgainWithWhatWasTyped() {
        try (Browser.Person officer = Browser.before(ground.url())) {
            Page page = officer.page();
            page.navigate("/hr/assignment/new");
            TestPage.fillSignIn(page, Towns.HR);
            page.waitForURL(Pattern.compile("/hr/assignment/new$"));
            page.locator("[id='title']").fill("窓口職員の研修");
            page.locator("[id='reason']").fill("議会の答弁による");
            Page beside = page.context().newPage();
            PAGES_WITH_STATE.forEach(beside::navigate);
            page.locator("[id='try']").click();
            assertThat(page.locator("h1")).hasText("画面の有効期限が切れました");
            officer.look("expired");
            page.locator("[data-reopen]").click();
            assertThat(page.locator("[id='title']")).hasValue("窓口職員の研修");
            assertThat(page.locator("[id='reason']")).hasValue("議会の答弁による");
            assertThat(page.locator("#typed-restored")).isVisible();
        }
    }
}
