package jp.hagukumi.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import jp.hagukumi.support.RightAnswers;
import org.junit.jupiter.api.Test;

/** The guideline on generative AI is complete only with the consent. */
class B04ConsentE2E {
    private final Browser browser = Browser.start();

    @Test
    void theClerkReadsTheGuidelinePassesItsTestAndIsDoneOnlyWithTheConsent() {
        try (Browser.Person clerk = browser.somebody()) {
            clerk.signIn(DemoPerson.CLERK.staffNumber(), browser.application().password());
            clerk.page().navigate("/learning/course/B04");
            assertThat(clerk.page().locator("#agree")).hasCount(0);
            learn(clerk, "B04");
            agree(clerk);
            assertThat(clerk.page().locator("main")).containsText("同意済み");
            assertThat(clerk.page().locator("main .tag.ok").first()).containsText("修了");
            clerk.look("b04-completed");
        }
    }

    private static void learn(Browser.Person person, String course) {
        Page page = person.page();
        Locator begin = page.locator("#next")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("始める|続きから")));
        if (begin.count() > 0) {
            begin.click();
            page.waitForURL(Pattern.compile("/learning/lesson/"));
        }
        while (page.url().contains("/learning/lesson/")) {
            String before = page.url();
            page.locator("#mark input[type=submit]").click();
            page.waitForURL(url -> !url.equals(before));
        }
        page.locator("#next input[type=submit]").click();
        page.waitForURL(Pattern.compile("/learning/test/"));
        new RightAnswers(course).giveAll(page);
        page.locator("#test button[type=submit]").click();
        Locator yes = page.locator("#confirm-yes");
        if (yes.isVisible()) {
            yes.click();
        }
        page.waitForURL(Pattern.compile("/learning/result/"));
        page.navigate("/learning/course/" + course);
    }

    private static void agree(Browser.Person person) {
        Page page = person.page();
        assertThat(page.locator("main .lead").first()).containsText("同意だけ");
        person.look("b04-consent");
        page.locator("#agree input[type=checkbox]").check();
        page.locator("#agree input[type=submit]").click();
        page.waitForLoadState();
    }
}
