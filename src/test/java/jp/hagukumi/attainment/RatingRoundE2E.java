package jp.hagukumi.attainment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Await;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/** A whole スキル診断: HR opens it, the clerk rates herself on a phone, her 課長 confirms, all see what came of it. */
class RatingRoundE2E {
    private static final String NAME = "窓口DX診断";

    private final Browser browser = Browser.start();

    @Test
    void aWholeRoundWithThreeRoles() {
        String round;
        try (Browser.Person officer = signedIn(browser.somebody(), DemoPerson.HR_OFFICER)) {
            round = opensARound(officer);
        }
        try (Browser.Person clerk = signedIn(browser.window(360, 800), DemoPerson.CLERK)) {
            ratesHerself(clerk, round);
        }
        try (Browser.Person manager = signedIn(browser.somebody(), DemoPerson.MANAGER)) {
            confirms(manager);
        }
        try (Browser.Person clerk = signedIn(browser.somebody(), DemoPerson.CLERK)) {
            clerk.page().navigate("/skills/rating/" + round);
            assertThat(clerk.page().locator("h1")).containsText("上司の確認が終わりました");
            assertThat(clerk.page().locator("main")).containsText("次は係の標準にしましょう");
            clerk.look("rating-result");
        }
        try (Browser.Person officer = signedIn(browser.somebody(), DemoPerson.HR_OFFICER)) {
            seesTheProgress(officer, round);
        }
    }

    private String opensARound(Browser.Person officer) {
        Page page = officer.page();
        page.navigate("/hr/ratings");
        officer.look("hr-ratings");
        page.navigate("/hr/rating-plan/new");
        page.locator("#name").fill(NAME);
        page.locator("#occasion").selectOption("OTHER");
        page.locator("#units")
                .selectOption(new SelectOption()
                        .setLabel(page.locator("#units option")
                                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("市民課$")))
                                .first()
                                .innerText()));
        page.locator("#count").click();
        assertThat(page.locator("#plan .summary.info")).containsText("今日の時点で対象は");
        officer.look("hr-rating-plan");
        page.locator("#apply").click();
        page.waitForURL(url -> url.contains("/hr/rating/"));
        Await.until("the sheets are there", () -> {
            page.reload();
            return page.locator("h1").innerText().contains("自己評価の期間");
        });
        officer.look("hr-rating");
        return page.url().replaceAll(".*/hr/rating/([0-9]+).*", "$1");
    }

    private static void ratesHerself(Browser.Person clerk, String round) {
        Page page = clerk.page();
        page.navigate("/skills/rating/" + round);
        choose(page, "A1", 4);
        choose(page, "A2", 2);
        assertThat(page.locator("#done")).hasText("2");
        clerk.look("rating-fill-360");
        page.locator("#save").click();
        assertThat(page.locator("h2").first()).containsText("B ");
        page.navigate("/skills/rating/" + round + "/A");
        assertThat(page.locator("input[name='level-A1'][value='4']")).isChecked();
        page.navigate("/skills/rating/" + round + "/review");
        clerk.look("rating-review-360");
        page.locator("#handInNow").click();
        assertThat(page.locator("h1")).containsText("上司の確認を待っています");
        clerk.look("rating-handed-in-360");
        page.locator("#takeBackNow").click();
        assertThat(page.locator("h1")).containsText("までに提出してください");
        page.navigate("/skills/rating/" + round + "/review");
        page.locator("#handInNow").click();
        assertThat(page.locator("h1")).containsText("上司の確認を待っています");
    }

    private static void choose(Page page, String skill, int level) {
        page.locator("input[name='level-%s'][value='%s']".formatted(skill, level))
                .check();
        assertThat(page.locator("[data-skill=%s] .state".formatted(skill))).hasText("保存しました");
    }

    private static void confirms(Browser.Person manager) {
        Page page = manager.page();
        page.navigate("/team/ratings");
        manager.look("team-ratings");
        page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(DemoPerson.CLERK.fullName()))
                .filter(new Locator.FilterOptions().setHasText(NAME))
                .getByRole(AriaRole.LINK)
                .click();
        page.locator("#level-A1").selectOption("2");
        assertThat(page.locator("#saving")).hasText("保存しました");
        page.locator("#note-A1").fill("次は係の標準にしましょう");
        page.locator("#deliverable-A1").fill("https://example.jp/manual");
        page.locator("#level-A1").focus();
        assertThat(page.locator("fieldset#A1")).hasClass(Pattern.compile("talk"));
        manager.look("team-rating");
        page.locator("#same").click();
        assertThat(page.locator("#done")).hasText("2");
        page.setViewportSize(360, 800);
        manager.look("team-rating-360");
        page.locator("#finish").click();
        assertThat(page.locator("main")).containsText("確認を終えました");
        manager.look("team-rating-finished");
    }

    private static void seesTheProgress(Browser.Person officer, String round) {
        Page page = officer.page();
        page.navigate("/hr/rating/" + round);
        assertThat(page.locator("h1")).containsText("提出1人、確認済1人");
        page.locator("#remindNow").click();
        assertThat(page.locator(".summary.ok")).containsText("人に知らせました");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("途中で終了"))
                .click();
        officer.look("hr-rating-close");
        page.locator("#closeNow").click();
        assertThat(page.locator("h1")).containsText("終了");
        page.navigate("/hr/ratings");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("期首と期末を比べる")))
                .first()
                .click();
        assertThat(page.locator("h1")).containsText("自己評価 +");
        officer.look("hr-rating-growth");
    }

    private Browser.Person signedIn(Browser.Person window, DemoPerson person) {
        return window.signIn(person.staffNumber(), browser.application().password());
    }
}
