package jp.hagukumi.organization.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

class SignInE2E {
    private final Browser browser = Browser.start();

    @Test
    void aWrongPasswordIsRefusedWithoutSayingWhatWasWrong() {
        try (Browser.Person somebody = browser.somebody()) {
            Page page = somebody.page();
            page.navigate("/");
            somebody.look("sign-in");
            page.getByLabel("職員番号").fill("000000");
            page.getByLabel("パスワード").fill("ちがうパスワード");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("ログイン"))
                    .click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("ログインできませんでした");
            somebody.look("sign-in-refused");
        }
    }
}
