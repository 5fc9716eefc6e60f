package jp.hagukumi.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/** From the slip that HR hands out to the first page of whoever it is for. */
class InvitationE2E {
    private static final String PASSWORD = "夕焼けの下で笛を吹く2026";

    private final Browser browser = Browser.start();

    @Test
    void aSlipLeadsToAPasswordAndIntoHagukumiOnce() {
        try (Browser.Person officer = officer(browser.somebody());
                Browser.Person joiner = browser.window(360, 740)) {
            officer.page().navigate("/hr/invitations");
            officer.look("hr-invitations");
            press(officer.page(), "招待票を");
            Locator slip = officer.page().locator(".slip").first();
            assertThat(slip).containsText("招待コード");
            officer.look("hr-invitations-slips");
            officer.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            officer.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(java.nio.file.Path.of(
                                    System.getProperty("hagukumi.target", "target"),
                                    "screenshots",
                                    "slips-print.png")));
            String code = slip.locator(".code").innerText();
            String number = slip.locator("dd.num").innerText();

            useCode(joiner, code);
            joiner.look("invitation-welcome");
            choose(joiner.page(), "123");
            assertThat(joiner.page().getByRole(AriaRole.ALERT)).isVisible();
            joiner.look("invitation-weak");
            choose(joiner.page(), PASSWORD);
            assertThat(joiner.page()).hasURL(Pattern.compile(".*/sign-in.*"));
            assertThat(joiner.page().getByRole(AriaRole.STATUS)).containsText("パスワードを設定しました");
            joiner.signIn(number, PASSWORD);
            joiner.look("invitation-first-page");
        }
    }

    @Test
    void aCodeThatCannotBeUsedSaysWhatToDo() {
        try (Browser.Person somebody = browser.window(360, 740)) {
            useCode(somebody, "ab-cd");
            assertThat(somebody.page().locator("main")).containsText("使えません");
            somebody.look("invitation-unusable");
        }
    }

    private void useCode(Browser.Person person, String code) {
        person.page().navigate("/sign-in");
        person.page().getByText("招待コードをお持ちの方").click();
        person.look("invitation-code");
        person.page().getByLabel("招待コード").fill(code);
        press(person.page(), "次へ");
    }

    private static void choose(Page page, String password) {
        page.locator("input[id$=chosen]").fill(password);
        page.locator("input[id$=repeated]").fill(password);
        press(page, "このパスワードにする");
    }

    private Browser.Person officer(Browser.Person window) {
        return window.signIn(
                DemoPerson.HR_OFFICER.staffNumber(), browser.application().password());
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .click();
        page.waitForLoadState();
    }
}
