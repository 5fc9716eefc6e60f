package jp.hagukumi.proposals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.launch.Api;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/**
 * A clerk's idea, typed on a phone, comes to its effect, and a clerk of another 課 takes it over: proposer, colleague,
 * secretariat, supervisor.
 */
class ProposalE2E {
    private static final String DIVISION = "000301";
    private static final String TITLE = "番号札アプリで窓口の待ち時間を減らす";

    private final Browser browser = Browser.start();

    @Test
    void fromTheIdeaToAnotherSection() throws IOException {
        String clerk = somebody(true);
        String neighbour = somebody(false);
        account(clerk);
        account(neighbour);
        String proposal;
        try (Browser.Person person = signedIn(browser.window(360, 800), clerk)) {
            proposal = proposes(person);
        }
        try (Browser.Person person = signedIn(browser.window(360, 800), neighbour)) {
            findsItAlike(person);
            supports(person, proposal);
        }
        try (Browser.Person officer = signedIn(browser.somebody(), DemoPerson.DX_OFFICER.staffNumber())) {
            adopts(officer, proposal);
        }
        try (Browser.Person person = signedIn(browser.window(360, 800), clerk)) {
            reportsTheEffect(person, proposal);
        }
        try (Browser.Person manager = signedIn(browser.somebody(), DemoPerson.MANAGER.staffNumber())) {
            confirms(manager);
        }
        try (Browser.Person officer = signedIn(browser.somebody(), DemoPerson.DX_OFFICER.staffNumber())) {
            fixesAndRegisters(officer, proposal);
        }
        try (Browser.Person person = signedIn(browser.window(360, 800), neighbour)) {
            takesItOver(person, proposal);
        }
        try (Browser.Person officer = signedIn(browser.somebody(), DemoPerson.DX_OFFICER.staffNumber())) {
            confirmsTheTakeover(officer, proposal);
        }
        try (Browser.Person person = signedIn(browser.somebody(), clerk)) {
            readsWhatBecameOfIt(person, proposal);
        }
    }

    private static String proposes(Browser.Person person) {
        Page page = person.page();
        page.navigate("/proposals");
        assertThat(page.locator("main")).containsText("まだ提案はありません");
        person.look("proposals-none-360");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("提案する").setExact(true))
                .first()
                .click();
        page.locator("#title").fill(TITLE);
        page.locator("#problem").fill("昼の窓口で30分待つ方が毎日いて、呼び出しに職員が一人つきます。");
        page.locator("#idea").fill("スマートフォンで番号札を取り、順番が近づいたら知らせる仕組みにします。");
        page.getByText("もっと書く").click();
        page.locator("#operation").fill("住民票の交付");
        page.locator("#tool").fill("番号札アプリ");
        person.look("proposal-form-360");
        page.locator("#file")
                .setInputFiles(new FilePayload("資料.pdf", "application/pdf", "MZ program".getBytes(ISO_8859_1)));
        page.locator("#save").click();
        assertThat(page.locator(".summary.bad")).containsText("受け取れる種類のファイルではありません");
        assertThat(page.locator("#title")).hasValue(TITLE);
        page.locator("#file")
                .setInputFiles(
                        new FilePayload("../待ち時間.exe", "text/html", "%PDF-1.7\n% 待ち\n%%EOF\n".getBytes(ISO_8859_1)));
        page.locator("#save").click();
        assertThat(page.locator("h1")).containsText(TITLE);
        assertThat(page.locator(".summary.ok")).containsText("事務局に届きました");
        assertThat(page.locator("main")).containsText("待ち時間.pdf");
        person.look("proposal-submitted-360");
        return page.url().replaceAll(".*/proposal/", "");
    }

    private static void findsItAlike(Browser.Person person) {
        Page page = person.page();
        page.navigate("/proposal-form");
        page.locator("#title").pressSequentially("窓口の待ち時間を短くする番号札");
        assertThat(page.locator("#similar")).isVisible();
        assertThat(page.locator("#similar")).containsText(TITLE);
        person.look("proposal-similar-360");
    }

    private static void supports(Browser.Person person, String proposal) {
        Page page = person.page();
        page.navigate("/proposal/" + proposal);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("この提案を支持する"))
                .click();
        assertThat(page.locator("#voices")).containsText("支持1件");
        page.getByLabel("コメントを書く").fill("税の窓口でも使いたいです。");
        press(page, "コメントする");
        assertThat(page.locator("main")).containsText("税の窓口でも使いたいです。");
        person.look("proposal-voices-360");
    }

    private static void adopts(Browser.Person officer, String proposal) {
        Page page = officer.page();
        page.navigate("/dx/proposals?state=SUBMITTED");
        assertThat(page.locator("table")).containsText(TITLE);
        officer.look("dx-proposals");
        page.navigate("/proposal/" + proposal);
        officer.look("proposal-to-accept");
        press(page, "受理して審査に進める");
        assertThat(page.locator(".summary.ok")).containsText("受理しました");
        page.getByLabel("提案者への言葉").fill("来月から窓口で試してください。");
        press(page, "採択する");
        assertThat(page.locator("h1")).containsText("採択");
        officer.look("proposal-adopted");
    }

    private static void reportsTheEffect(Browser.Person person, String proposal) {
        Page page = person.page();
        page.navigate("/notices");
        assertThat(page.locator("main")).containsText("提案「" + TITLE + "」が採択されました。");
        page.navigate("/proposal/" + proposal);
        press(page, "実施を登録する");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("効果を報告する"))
                .click();
        page.locator("#operation").fill("住民票の交付");
        page.locator("#name0").fill("窓口での呼び出し");
        page.locator("#cases0").fill("１２，０００");
        page.locator("#before0").fill("6");
        page.locator("#after0").fill("はやい");
        page.locator("#samples0").fill("50");
        page.locator("#method0").fill("ストップウォッチで5日間計測");
        press(page, "報告する");
        assertThat(page.locator(".summary.bad")).containsText("「はやい」は数として読めません");
        assertThat(page.locator("#name0")).hasValue("窓口での呼び出し");
        page.locator("#after0").fill("4");
        person.look("effect-form-360");
        press(page, "報告する");
        assertThat(page.locator("main")).containsText("年間400.0時間の削減");
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth"))
                .as("the effect runs out of the page")
                .isFalse();
        person.look("effect-360");
    }

    private static void confirms(Browser.Person manager) {
        Page page = manager.page();
        page.navigate("/team/effects");
        assertThat(page.locator("h1")).containsText("確認を待つ効果");
        manager.look("team-effects");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE))
                .click();
        manager.look("effect-to-confirm");
        press(page, "実際と合っていると確認する");
        assertThat(page.locator(".summary.ok")).containsText("DX課に知らせました");
    }

    private static void fixesAndRegisters(Browser.Person officer, String proposal) {
        Page page = officer.page();
        page.navigate("/dx/effects");
        page.getByText("金額換算の設定").click();
        page.getByLabel("1時間あたりの単価（円）").fill("2,500");
        press(page, "設定を変える");
        assertThat(page.locator(".summary.ok")).containsText("設定を変えました");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE))
                .first()
                .click();
        press(page, "効果を確定する");
        assertThat(page.locator(".summary.ok")).containsText("効果を確定しました");
        officer.look("effect-fixed");
        page.navigate("/dx/effects");
        assertThat(page.locator("main")).containsText("33.3");
        officer.look("dx-effects");
        page.navigate("/proposal/" + proposal);
        assertThat(page.locator("h1")).containsText("効果確定");
        page.getByText("事例に登録する").first().click();
        page.getByLabel("区分").selectOption("SERVICE");
        page.getByLabel("ほかの課が読んで分かるまとめ").fill("番号札をスマートフォンで取れるようにし、呼び出しの手間が1件2分減りました。");
        page.locator("button[value=register]").click();
        assertThat(page.locator(".summary.ok")).containsText("事例に登録しました");
    }

    private static void takesItOver(Browser.Person person, String proposal) {
        Page page = person.page();
        page.navigate("/cases?operation=" + "住民票" + "&tool=" + "番号札");
        assertThat(page.locator("h1")).containsText("1件");
        person.look("cases-360");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/proposal/" + proposal));
        page.getByText("自分の課で使う").first().click();
        page.getByLabel("どの仕事でどう使うか").fill("税証明の窓口で使います。");
        person.look("proposal-take-360");
        page.locator("button[value=takeOver]").click();
        assertThat(page.locator(".summary.ok")).containsText("事務局に知らせました");
    }

    private static void confirmsTheTakeover(Browser.Person officer, String proposal) {
        Page page = officer.page();
        page.navigate("/proposal/" + proposal);
        page.locator("button[value=confirmTakeover]").click();
        assertThat(page.locator("h1")).containsText("横展開");
        officer.look("proposal-spread");
    }

    private static void readsWhatBecameOfIt(Browser.Person person, String proposal) {
        Page page = person.page();
        page.navigate("/proposals");
        assertThat(page.locator("section[aria-labelledby=mine]")).containsText("横展開");
        person.look("proposals");
        page.navigate("/proposal/" + proposal);
        assertThat(page.locator("section[aria-labelledby=then]")).containsText("来月から窓口で試してください。");
        assertThat(page.locator("section[aria-labelledby=spread]")).containsText("使っている");
        page.navigate("/mileage");
        assertThat(page.locator("main")).containsText("提案の採択");
        person.look("mileage-of-proposal");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void account(String staffNumber) {
        new Api(
                        browser.application().url(),
                        browser.application().installation().token())
                .post("/accounts", "application/json", """
                {"staffNumber":"%s","roles":[],"initialPassword":"%s","mustChange":false}
                """.formatted(
                                staffNumber, browser.application().password()));
    }

    private Browser.Person signedIn(Browser.Person window, String staffNumber) {
        return window.signIn(staffNumber, browser.application().password());
    }

    /** A 主任 in post and at work who plays no part in other tests: of 市民課, or of another 課. */
    private static String somebody(boolean ofTheDivision) throws IOException {
        Path demo = Path.of(System.getProperty("hagukumi.target", "target"), "e2e", "demo");
        String away = Files.readString(demo.resolve("absences.csv"));
        Set<String> known =
                Stream.of(DemoPerson.values()).map(DemoPerson::staffNumber).collect(Collectors.toSet());
        try (Stream<String> postings = Files.lines(demo.resolve("postings.csv"))) {
            List<String> found = postings.map(line -> line.split(",", -1))
                    .filter(row -> row.length > 7 && row[1].startsWith(DIVISION) == ofTheDivision)
                    .filter(row -> "主任".equals(row[2]) && "本務".equals(row[3]) && row[7].isEmpty())
                    .map(row -> row[0])
                    .filter(number -> !known.contains(number) && !away.contains(number))
                    .distinct()
                    .toList();
            assertThat(found).hasSizeGreaterThan(2);
            return found.get(found.size() - 3);
        }
    }
}
