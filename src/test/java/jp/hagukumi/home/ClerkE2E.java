package jp.hagukumi.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import jp.hagukumi.support.RightAnswers;
import org.junit.jupiter.api.Test;

/** A clerk between two counters: what is due, the lessons, the test, done. */
class ClerkE2E {
    private static final int LESSONS = 5;

    private final Browser browser = Browser.start();

    @Test
    void theClerkReadsTheLessonsPassesTheTestAndHasOneThingLessToDo() {
        try (Browser.Person clerk = browser.somebody()) {
            clerk.signIn(DemoPerson.CLERK.staffNumber(), browser.application().password());
            Page page = clerk.page();
            assertThat(page.locator("main")).containsText("情報セキュリティ基礎");
            clerk.look("clerk-home");
            page.navigate("/learning/courses");
            clerk.look("clerk-courses");
            page.navigate("/learning/course/B02");
            clerk.look("clerk-course");
            read(clerk);
            pass(clerk);
            page.navigate("/");
            clerk.look("clerk-home-after");
            page.navigate("/learning/course/B02");
            assertThat(page.locator("main")).containsText("修了");
        }
    }

    private static void read(Browser.Person clerk) {
        Page page = clerk.page();
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("始める|続きから")))
                .click();
        for (int lesson = 1; lesson <= LESSONS; lesson++) {
            page.navigate("/learning/lesson/B02/" + lesson);
            if (lesson == 1) {
                clerk.look("clerk-lesson");
            }
            Locator mark =
                    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("理解した")));
            if (mark.count() > 0) {
                mark.click();
                page.waitForLoadState();
            }
        }
    }

    private static void pass(Browser.Person clerk) {
        Page page = clerk.page();
        page.navigate("/learning/course/B02");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("テストを受ける"))
                .click();
        page.waitForURL(Pattern.compile("/learning/test/"));
        clerk.look("clerk-test");
        APIResponse unanswered = page.request().get(page.url());
        new RightAnswers("B02").giveAll(page);
        assertThat(page.locator("#count")).hasText("15");
        assertThat(page.locator("#saving")).hasText("すべて保存済み");
        page.reload();
        assertThat(page.locator("#count")).hasText("15");
        reloadAsMadeBeforeTheAnswers(page, unanswered);
        assertThat(page.locator("#count")).hasText("15");
        page.locator("#test button[type=submit]").click();
        Locator yes = page.locator("#confirm-yes");
        if (yes.isVisible()) {
            yes.click();
        }
        page.waitForURL(Pattern.compile("/learning/result/"));
        assertThat(page.locator("main")).containsText("合格");
        clerk.look("clerk-result");
    }

    /** A reload can be answered by the server just before the last answer reaches it. */
    private static void reloadAsMadeBeforeTheAnswers(Page page, APIResponse unanswered) {
        String url = page.url();
        page.route(url, route -> route.fulfill(new Route.FulfillOptions().setResponse(unanswered)));
        page.reload();
        page.unroute(url);
    }
}
