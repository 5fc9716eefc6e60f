package jp.hagukumi.claims;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.launch.Api;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/** A clerk claims a qualification and a training; HR sends back and approves, her 課長 approves, points and levels follow. */
class ClaimE2E {
    private static final String DIVISION = "000301";
    private static final byte[] PDF = "%PDF-1.7\n% 合格\n%%EOF\n".getBytes(ISO_8859_1);

    private final Browser browser = Browser.start();

    @Test
    void fromTheClaimToThePoints() throws IOException {
        String clerk = somebodyOfTheDivision();
        new Api(
                        browser.application().url(),
                        browser.application().installation().token())
                .post("/accounts", "application/json", """
                {"staffNumber":"%s","roles":[],"initialPassword":"%s","mustChange":false}
                """.formatted(
                                clerk, browser.application().password()));
        String claim;
        try (Browser.Person person = signedIn(browser.window(360, 800), clerk)) {
            claim = claimsQualification(person);
            claimsTraining(person);
        }
        try (Browser.Person officer = signedIn(browser.somebody(), DemoPerson.HR_OFFICER.staffNumber())) {
            sendsBack(officer, claim);
        }
        try (Browser.Person person = signedIn(browser.somebody(), clerk)) {
            claimsAgain(person, claim);
        }
        try (Browser.Person officer = signedIn(browser.somebody(), DemoPerson.HR_OFFICER.staffNumber())) {
            approves(officer, claim);
        }
        try (Browser.Person manager = signedIn(browser.window(360, 800), DemoPerson.MANAGER.staffNumber())) {
            approvesTraining(manager, claim);
        }
        try (Browser.Person person = signedIn(browser.somebody(), clerk)) {
            hasPoints(person);
        }
    }

    private static String claimsQualification(Browser.Person person) {
        Page page = person.page();
        page.navigate("/claims");
        assertThat(page.locator("main")).containsText("まだ申請はありません");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("資格の取得"))
                .click();
        page.locator("#subjectCode").selectOption("IT-PASSPORT");
        page.locator("#from").fill("2026-06-01");
        page.locator("#file")
                .setInputFiles(new FilePayload("合格証.pdf", "application/pdf", "MZ program".getBytes(ISO_8859_1)));
        page.locator("#save").click();
        assertThat(page.locator(".summary.bad")).containsText("受け取れる種類のファイルではありません");
        assertThat(page.locator("#from")).hasValue("2026-06-01");
        person.look("claim-form-refused-360");
        page.locator("#file").setInputFiles(new FilePayload("../../合格証 髙橋.exe", "text/html", PDF));
        page.locator("#save").click();
        assertThat(page.locator("h1")).containsText("ITパスポート");
        assertThat(page.locator("main")).containsText("合格証 髙橋.pdf");
        person.look("claim-draft-360");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("申請する").setExact(true))
                .click();
        assertThat(page.locator(".summary.ok")).containsText("申請しました");
        person.look("claim-submitted-360");
        leavesAsAnAttachment(page);
        return page.url().replaceAll(".*/claim/", "");
    }

    private static void leavesAsAnAttachment(Page page) {
        String address = page.locator("a[href*='/claim-file/']").getAttribute("href");
        APIResponse answer = page.context().request().get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(PDF);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        assertThat(answer.headers().get("content-disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E5%90%88%E6%A0%BC%E8%A8%BC%20%E9%AB%99%E6%A9%8B.pdf");
        assertThat(answer.headers().get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.headers().get("content-security-policy")).contains("sandbox");
    }

    private static void claimsTraining(Browser.Person person) {
        Page page = person.page();
        page.navigate("/claim-form/OUTSIDE_TRAINING");
        page.locator("#subject").fill("県のデジタル研修");
        page.locator("#from").fill("2026-06-02");
        page.locator("#to").fill("2026-06-03");
        page.locator("#minutes").fill("720");
        page.locator("#file").setInputFiles(new FilePayload("修了証.pdf", "application/pdf", PDF));
        page.locator("#save").click();
        assertThat(page.locator(".summary.warn")).containsText("重なっているかもしれません");
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth"))
                .as("a span of days runs out of the page")
                .isFalse();
        person.look("claim-alike-360");
        page.getByLabel("前の申請とは別のものです。").check();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("申請する").setExact(true))
                .click();
        assertThat(page.locator(".summary.ok")).containsText("申請しました");
        page.navigate("/claims");
        assertThat(page.locator("h1")).containsText("承認を待つ申請は2件");
        person.look("claims-360");
    }

    private static void sendsBack(Browser.Person officer, String claim) {
        Page page = officer.page();
        page.navigate("/");
        assertThat(page.locator("section[aria-labelledby=claims]")).containsText("承認を待つ申請");
        officer.look("home-claims");
        page.navigate("/claims-inbox");
        officer.look("claims-inbox");
        page.navigate("/claim/" + claim);
        page.getByText("差し戻す・承認しない").click();
        page.getByLabel("理由").fill("合格した日を確かめてください");
        officer.look("claim-decide");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("差し戻す").setExact(true))
                .click();
        assertThat(page.locator(".summary.ok")).containsText("差し戻しました");
    }

    private static void claimsAgain(Browser.Person person, String claim) {
        Page page = person.page();
        page.navigate("/claim/" + claim);
        assertThat(page.locator(".summary.warn").first()).containsText("合格した日を確かめてください");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("内容を直す"))
                .click();
        assertThat(page.locator("#from")).hasValue("2026-06-01");
        page.locator("#from").fill("2026-05-31");
        page.locator("#to").fill("2026-05-31");
        person.look("claim-form");
        page.locator("#save").click();
        assertThat(page.locator("main")).containsText("令和8年5月31日");
        person.look("claim-returned");
        page.getByLabel("前の申請とは別のものです。").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("もう一度申請する"))
                .click();
        assertThat(page.locator(".summary.ok")).containsText("申請しました");
    }

    private static void approves(Browser.Person officer, String claim) {
        Page page = officer.page();
        page.navigate("/claim/" + claim);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("承認する").setExact(true))
                .click();
        assertThat(page.locator(".summary.ok")).containsText("承認しました");
        officer.look("claim-approved");
        page.navigate("/hr/claims?state=APPROVED");
        assertThat(page.locator("table")).containsText("ITパスポート");
        officer.look("hr-claims");
    }

    private static void approvesTraining(Browser.Person manager, String otherClaim) {
        Page page = manager.page();
        assertThat(page.navigate("/claim/" + otherClaim).status()).isEqualTo(404);
        page.navigate("/team/claims");
        manager.look("team-claims-360");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("県のデジタル研修")))
                .first()
                .click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("承認する").setExact(true))
                .click();
        assertThat(page.locator(".summary.ok")).containsText("承認しました");
    }

    private static void hasPoints(Browser.Person person) {
        Page page = person.page();
        page.navigate("/mileage");
        assertThat(page.locator("main")).containsText("ITパスポート");
        assertThat(page.locator("tr, li")
                        .filter(new Locator.FilterOptions().setHasText("ITパスポート"))
                        .first())
                .containsText("50");
        person.look("mileage-of-claim");
        page.navigate("/skills/map/C1");
        assertThat(page.locator("main")).containsText("ITパスポート（申請の承認）");
        page.navigate("/notices");
        assertThat(page.locator("main")).containsText("申請「ITパスポート」が承認されました。");
    }

    /** A 主任 of 市民課 who is in post and at work, the last of them, who plays no part in other tests. */
    private static String somebodyOfTheDivision() throws IOException {
        Path demo = Path.of(System.getProperty("hagukumi.target", "target"), "e2e", "demo");
        String away = Files.readString(demo.resolve("absences.csv"));
        try (Stream<String> postings = Files.lines(demo.resolve("postings.csv"))) {
            return postings.map(line -> line.split(",", -1))
                    .filter(row -> row.length > 7 && row[1].startsWith(DIVISION) && "主任".equals(row[2]))
                    .filter(row -> "本務".equals(row[3]) && row[7].isEmpty())
                    .map(row -> row[0])
                    .filter(number -> !number.equals(DemoPerson.CLERK.staffNumber()) && !away.contains(number))
                    .reduce((before, last) -> last)
                    .orElseThrow();
        }
    }

    private Browser.Person signedIn(Browser.Person window, String staffNumber) {
        return window.signIn(staffNumber, browser.application().password());
    }
}
