package jp.hagukumi.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to people at a test page: lines break, clocks are wrong, pages are opened twice and left. */
class AttemptPageE2E {
    private static final String RESULT = "/learning/result/";
    private static int next = 8;

    private final Ground ground = Ground.stand();
    private Browser.Person clerk;
    private TestPage test;

    @BeforeEach
    void open() throws Exception {
        clerk = Browser.before(ground.url());
        test = TestPage.open(ground, clerk, Towns.learner(next++));
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void withoutALineAnswersAreShownAsUnsavedAndSavedOnceItIsBack() {
        clerk.page().context().setOffline(true);
        test.answer(1);
        test.awaitUnsaved(1);
        assertThat(clerk.page().locator("#saving")).containsText("通信できません");
        clerk.page().context().setOffline(false);
        test.awaitSaved(1);
        assertThat(test.reload().answered()).isEqualTo(1);
    }

    @Test
    void twoDevicesShareOneAttemptAndTheNewestAnswerHolds() {
        try (Browser.Person phone = Browser.before(ground.url())) {
            TestPage second = test.openOn(phone);
            int question = test.choice();
            test.answer(question, 0);
            test.awaitSaved(question);
            // the phone does not know of the first answer: it is told, and its next answer is newer
            second.answer(question, 1);
            second.awaitReplaced(question);
            second.answer(question, 1);
            second.awaitSaved(question);
            test.reload();
            assertThat(test.chosen(question)).isEqualTo(second.chosen(question));
            test.finish();
            second.answer(question, 0);
            phone.page().waitForURL(Pattern.compile(RESULT));
            assertThat(phone.page().url()).isEqualTo(clerk.page().url());
        }
    }

    @Test
    void handingInTwiceGoingBackAndReloadingLeaveOneResult() {
        test.answer(1);
        test.awaitSaved(1);
        Page page = clerk.page();
        String place = page.url();
        page.evaluate("const f = document.getElementById('test'); f.requestSubmit = null; f.submit(); f.submit()");
        page.waitForURL(Pattern.compile(RESULT));
        String result = page.locator("main").textContent();
        page.goBack();
        page.waitForURL(Pattern.compile(RESULT));
        page.reload();
        page.navigate(place);
        page.waitForURL(Pattern.compile(RESULT));
        assertThat(page.locator("main").textContent()).isEqualTo(result);
        assertThat(ground.number("select count(*) from attempt where id = ? and state = 'HANDED_IN'", result(page)))
                .isEqualTo(1);
        assertThat(ground.number(
                        "select count(*) from attempt where person_id = (select person_id from attempt where id = ?)",
                        result(page)))
                .isEqualTo(1);
    }

    @Test
    void theServersClockEndsTheTestWhateverTheBrowsersSays() {
        Page page = clerk.page();
        page.addInitScript("Date.now = () => 0; Object.defineProperty(performance, 'timeOrigin', {value: 0});");
        test.leave(8);
        test.reload();
        test.answer(1);
        test.awaitSaved(1);
        page.waitForURL(Pattern.compile(RESULT), new Page.WaitForURLOptions().setTimeout(20_000));
        assertThat(ground.number("select count(*) from attempt where id = ? and state = 'TIMED_OUT'", result(page)))
                .isEqualTo(1);
        assertThat(ground.number(
                        "select count(*) from attempt_answer where attempt_id = ? and answer <> ''", result(page)))
                .isEqualTo(1);
    }

    private static String result(Page page) {
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }
}
