package jp.hagukumi.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import jp.hagukumi.support.Keyboard;
import org.junit.jupiter.api.Test;

/** The main ways through the product without a mouse; every stop of Tab shows where one is. */
class KeyboardE2E {
    private final Browser browser = Browser.start();

    @Test
    void aCourseIsReadAndItsTestTakenByKeyboardAlone() {
        try (Browser.Person reader = browser.somebody()) {
            Page page = reader.page();
            Keyboard keys = new Keyboard(page);
            signIn(keys, DemoPerson.ON_LEAVE);
            keys.to("^始める 個人情報").enter();
            if (page.url().contains("/learning/course/")) {
                keys.to("^(始める|続きから)$").enter();
            }
            page.waitForURL(Pattern.compile("/learning/lesson/B03/"));
            readToTheEnd(page, keys);
            keys.to("^テストを受ける").enter();
            page.waitForURL(Pattern.compile("/learning/test/"));
            answerToTheEnd(page, keys);
            page.waitForURL(Pattern.compile("/learning/result/"));
            assertThat(page.locator("h1")).containsText("合格");
        }
    }

    @Test
    void hrOpensTheDashboardAndTheImportByKeyboardAlone() {
        try (Browser.Person officer = browser.somebody()) {
            Page page = officer.page();
            Keyboard keys = new Keyboard(page);
            signIn(keys, DemoPerson.HR_OFFICER);
            keys.to("^人事$").enter();
            assertThat(page.locator("main")).containsText("デジタル研修の現況");
            keys.to("^市民部$").enter();
            assertThat(page.locator("main")).containsText("未修了の人");
            page.goBack();
            keys.to("^人事取込$").enter();
            keys.to("内容を確かめる").enter();
            assertThat(page.locator(".summary.bad")).isFocused();
        }
    }

    /** By the way of a mistake: the summary of what is wrong takes the focus. */
    private void signIn(Keyboard keys, DemoPerson person) {
        Page page = keys.page();
        page.navigate("/sign-in");
        keys.to("^職員番号").type(person.staffNumber()).press("Enter");
        assertThat(page.locator(".summary.bad")).isFocused();
        keys.to("^職員番号").press("Control+A").type(person.staffNumber());
        keys.to("^パスワード").type(browser.application().password()).press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        keys.tab();
        assertThat(page.locator("a.skip")).isFocused();
        keys.press("Enter");
        assertThat(page.locator("#main")).isFocused();
    }

    private static void readToTheEnd(Page page, Keyboard keys) {
        for (int lesson = 0; lesson < 10 && page.url().contains("/learning/lesson/"); lesson++) {
            keys.to("^理解した").enter();
        }
        page.waitForURL(Pattern.compile("/learning/course/B03"));
    }

    /** Whatever is asked: the first choice, the next entry, a word. */
    private static void answerToTheEnd(Page page, Keyboard keys) {
        while (!keys.tab().name().startsWith("テストを終える") && !"submit".equals(keys.kind())) {
            switch (keys.kind()) {
                case "radio", "checkbox" -> keys.press("Space");
                case "select-one" -> keys.press("ArrowDown");
                case "text" -> keys.type("1");
                default -> {}
            }
        }
        assertThat(page.locator("#count")).not().hasText("0");
        keys.press("Enter");
        assertThat(page.locator("#confirm")).isVisible();
        while (!"confirm-yes".equals(page.evaluate("() => document.activeElement.id"))) {
            keys.tab();
        }
        keys.press("Enter");
    }
}
