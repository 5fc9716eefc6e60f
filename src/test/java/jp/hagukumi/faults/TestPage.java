package jp.hagukumi.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.regex.Pattern;
import jp.hagukumi.support.Browser;

/** A learner's test page in a real browser. */
final class TestPage {
    /** Longer than the longest wait of the page's script between two tries. */
    private static final double PATIENCE = 60_000;

    private final Ground ground;
    private final Page page;
    private final Learner learner;

    private TestPage(Ground ground, Page page, Learner learner) {
        this.ground = ground;
        this.page = page;
        this.learner = learner;
    }

    /** Signs in and opens the test of B02, its lessons read. */
    static TestPage open(Ground ground, Browser.Person person, String number) throws IOException, InterruptedException {
        Learner learner = new Learner(ground, number).signIn().begin();
        return new TestPage(ground, person.page(), learner).openOn(person);
    }

    /** The same attempt of the same person in another browser. */
    TestPage openOn(Browser.Person device) {
        signIn(device.page(), "/learning/test/" + learner.attempt());
        return new TestPage(ground, device.page(), learner);
    }

    /** Leaves so many seconds until the deadline. */
    void leave(int seconds) {
        double left = Double.parseDouble(page.locator("#test").getAttribute("data-remaining"));
        ground.change(
                "update attempt set deadline_at = deadline_at - interval ? second where id = ?",
                Math.round(left / 1000) - seconds,
                learner.attempt());
    }

    /** Hands in and confirms. */
    void finish() {
        page.locator("#test button[type=submit]").click();
        page.locator("#confirm-yes").click();
        page.waitForURL(Pattern.compile("/learning/result/"));
    }

    private void signIn(Page where, String path) {
        where.navigate(path);
        fillSignIn(where, learner.number());
        where.waitForURL(Pattern.compile(Pattern.quote(path) + "$"));
    }

    /** Signs in somebody of the town at home. */
    static void fillSignIn(Page where, String number) {
        where.getByLabel("団体").selectOption(Towns.HOME);
        where.getByLabel("職員番号").fill(number);
        where.getByLabel("パスワード").fill(Towns.PASSWORD);
        where.locator("[id='form:submit']").click();
    }

    /** Signs in again in a second tab of the same browser. */
    void signInBeside() {
        Page beside = page.context().newPage();
        signIn(beside, "/settings");
        beside.close();
    }

    /** What the browser tells a page when the line is back. */
    void tellOnline() {
        page.evaluate("dispatchEvent(new Event('online'))");
    }

    /** Gives some answer to a question, whatever its kind, as a reader does. */
    void answer(int question) {
        answer(question, 0);
    }

    /** Gives the first or second of some answers to a question. */
    void answer(int question, int which) {
        Locator section = page.locator("#n" + question + " fieldset");
        if (section.locator("input[type=text]").count() > 0) {
            section.locator("input[type=text]").fill(String.valueOf(12 + which));
            section.locator("input[type=text]").blur();
        } else if (section.locator("select").count() > 0) {
            for (Locator select : section.locator("select").all()) {
                select.selectOption(new SelectOption().setIndex(1 + which));
            }
        } else {
            section.locator("input").nth(which).check();
        }
    }

    /** The first question with one choice to make. */
    int choice() {
        return Integer.parseInt(
                page.locator(".question[data-input=RADIO]").first().getAttribute("data-number"));
    }

    /** What stands in a question, as text. */
    String chosen(int question) {
        return (String) page.locator("#n" + question + " fieldset")
                .evaluate(
                        "f => JSON.stringify([...f.querySelectorAll('input, select')].map(e => [e.checked, e.value]))");
    }

    void awaitSaved(int question) {
        awaitState(question, "保存済み");
    }

    void awaitUnsaved(int question) {
        awaitState(question, "未保存");
    }

    void awaitReplaced(int question) {
        awaitState(question, "別の画面で答えた");
    }

    private void awaitState(int question, String words) {
        assertThat(page.locator("#state" + question))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    TestPage reload() {
        page.reload();
        return this;
    }

    /** Questions answered, as the page says. */
    int answered() {
        return Integer.parseInt(page.locator("#count").textContent());
    }

    Page page() {
        return page;
    }
}
