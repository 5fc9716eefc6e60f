package jp.hagukumi.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/** What the content looks like to an administrator and to somebody who reads a lesson. */
class ContentE2E {
    private final Browser browser = Browser.start();
    private final String password = browser.application().installation().password();

    @Test
    void an_administrator_sees_what_is_loaded_and_a_clerk_is_told_nothing() {
        try (Browser.Person administrator = browser.somebody();
                Browser.Person clerk = browser.somebody()) {
            administrator.signIn(DemoPerson.ADMINISTRATOR.staffNumber(), password);
            Page page = administrator.page();
            page.navigate("/admin/content");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("38のスキル");
            assertThat(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("B04"))
                            .first())
                    .isVisible();
            administrator.look("admin-content");

            clerk.signIn(DemoPerson.CLERK.staffNumber(), password);
            var refused = Objects.requireNonNull(clerk.page().navigate("/admin/content"));
            assertThat(refused.status()).isEqualTo(404);
        }
    }

    @Test
    void a_lesson_fits_a_narrow_window_and_its_check_opens_by_keyboard() {
        try (Browser.Person clerk = browser.window(360, 780)) {
            clerk.signIn(DemoPerson.CLERK.staffNumber(), password);
            Page page = clerk.page();
            page.navigate("/learning/lesson/B02/1");
            Locator check = page.locator("fieldset.check").first();
            assertThat(check.getByText("正解")).isHidden();
            check.locator("summary").focus();
            page.keyboard().press("Enter");
            assertThat(check.getByText("正解")).isVisible();
            clerk.look("lesson-narrow");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }
}
