package jp.hagukumi.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/** 督促 by a supervisor and by HR, from the click to the notice of the person, on a desk and on a phone. */
class RemindersE2E {
    private final Browser browser = Browser.start();

    @Test
    void theSupervisorRemindsOnePersonAndSeesThatItIsDone() {
        try (Browser.Person manager = signedIn(DemoPerson.MANAGER, 1280, 900);
                Browser.Person phone = signedIn(DemoPerson.MANAGER, 360, 740)) {
            Page page = manager.page();
            manager.look("reminders-home-supervisor-1280");
            page.navigate("/team");
            Locator rows = page.locator("form li.row");
            String name = rows.first().locator("strong").textContent();
            button(rows.first(), "督促する").click();
            assertThat(page.locator(".summary.ok")).containsText("1人に督促を送りました(画面のお知らせ)");
            Locator row =
                    rows.filter(new Locator.FilterOptions().setHasText(name)).first();
            assertThat(row).containsText("今日督促済み");
            assertThat(button(row, "督促する")).hasCount(0);
            manager.look("reminders-team-1280");
            phone.page().navigate("/team");
            phone.look("reminders-team-360");
            fits(phone.page());
        }
    }

    @Test
    void hrChoosesSeesHowManySendsAndThePersonReadsItAndGoesToTheCourse() {
        try (Browser.Person officer = signedIn(DemoPerson.HR_OFFICER, 1280, 900);
                Browser.Person phone = signedIn(DemoPerson.HR_OFFICER, 360, 740);
                Browser.Person newcomer = signedIn(DemoPerson.NEW_HIRE, 360, 740)) {
            officer.look("reminders-home-hr-1280");
            officer.page().navigate("/hr/reminders");
            officer.look("reminders-hr-1280");
            choose(officer.page());
            officer.look("reminders-hr-preview-1280");
            send(officer.page());
            officer.look("reminders-hr-sent-1280");
            phone.page().navigate("/hr/reminders?due=ALL");
            phone.look("reminders-hr-360");
            fits(phone.page());
            read(newcomer);
        }
    }

    private static void choose(Page page) {
        page.getByLabel("期限", new Page.GetByLabelOptions().setExact(true)).selectOption("ALL");
        page.getByLabel("研修").selectOption("B04");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("人数を確かめる"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*course=B04.*"));
    }

    private static void send(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("人に督促を送る")))
                .click();
        assertThat(page.locator(".summary.ok")).containsText("督促を受け付けました");
        Locator newest = page.locator("table").last().locator("tbody tr").first();
        for (int i = 0; i < 20 && !newest.textContent().contains("送信済み"); i++) {
            page.waitForTimeout(1000);
            page.navigate("/hr/reminders");
        }
        assertThat(newest).containsText("送信済み");
        assertThat(newest).containsText("未修了の人すべて");
    }

    private static void read(Browser.Person person) {
        Page page = person.page();
        page.navigate("/notices");
        Locator notice = page.locator("main li.row").filter(new Locator.FilterOptions().setHasText("人事担当からの督促です"));
        assertThat(notice).containsText("未読");
        person.look("reminders-notices-360");
        fits(page);
        notice.locator("a").click();
        assertThat(page).hasURL(Pattern.compile(".*/learning/course/B04.*"));
        page.navigate("/notices");
        assertThat(notice).not().containsText("未読");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("すべて既読にする"))
                .click();
        assertThat(page.locator("h1")).containsText("新しいお知らせはありません");
    }

    private Browser.Person signedIn(DemoPerson person, int width, int height) {
        return browser.window(width, height)
                .signIn(person.staffNumber(), browser.application().password());
    }

    private static Locator button(Locator row, String name) {
        return row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile(name)));
    }

    private static void fits(Page page) {
        assertThat(page.locator("html")).hasJSProperty("scrollWidth", 360);
    }
}
