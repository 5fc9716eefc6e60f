package jp.hagukumi.activity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/** The administrator has figures rebuilt from the log, for one person and for all, and sees how far it is. */
class ReplayE2E {
    private final Browser browser = Browser.start();

    @Test
    void theAdministratorRebuildsOnePersonAndEverybody() {
        try (Browser.Person administrator = browser.somebody()) {
            administrator.signIn(
                    DemoPerson.ADMINISTRATOR.staffNumber(),
                    browser.application().password());
            Page page = administrator.page();
            page.navigate("/admin/jobs");
            one(page, "999999");
            assertThat(page.locator(".summary.bad")).containsText("職員番号 999999 の職員はいません");
            one(page, DemoPerson.CLERK.staffNumber());
            assertThat(page.locator(".summary.ok")).containsText("計算し直しを受け付けました");
            press(page, "全員を計算し直す");
            assertThat(page.locator(".summary.ok")).containsText("計算し直しを受け付けました");
            Locator newest = page.locator("table")
                    .last()
                    .locator("tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("記録からの計算し直し"))
                    .first();
            for (int i = 0; i < 60 && !newest.textContent().contains("完了"); i++) {
                page.waitForTimeout(1000);
                page.navigate("/admin/jobs");
            }
            assertThat(newest).containsText("100 %");
            administrator.look("replay-jobs");
        }
    }

    private static void one(Page page, String number) {
        page.getByLabel("職員番号").fill(number);
        press(page, "この職員を計算し直す");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
