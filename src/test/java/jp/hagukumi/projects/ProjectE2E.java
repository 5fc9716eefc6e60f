package jp.hagukumi.projects;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/**
 * The DX office calls for projects; a 係長 of 市民課 applies with a clerk and is selected; they measure, draw, hand in; two
 * reviewers score; it is accepted, and the clerk has her points. It goes live; the clerk reports the hours from the sheets,
 * the 課長 confirms them, the DX office fixes them.
 */
class ProjectE2E {
    private static final String UNIT = "00030100";
    private static final String TITLE = "証明書の転記をなくす";
    private static final String CALL = "転記をなくす公募";
    private static final byte[] BOOK = book();

    private final Browser browser = Browser.start();

    @Test
    void fromTheCallToConfirmedHours() {
        String call;
        String path;
        try (Browser.Person office = as(browser.somebody(), DemoPerson.DX_OFFICER)) {
            looksForPeople(office);
            call = calls(office);
        }
        try (Browser.Person leader = as(browser.window(360, 800), DemoPerson.SECTION_HEAD)) {
            applies(leader, call);
        }
        try (Browser.Person office = as(browser.somebody(), DemoPerson.DX_OFFICER)) {
            path = selects(office, call);
        }
        try (Browser.Person leader = as(browser.window(360, 800), DemoPerson.SECTION_HEAD)) {
            beginsAndMeasures(leader, path);
        }
        try (Browser.Person clerk = as(browser.somebody(), DemoPerson.CLERK)) {
            logsAndDraws(clerk, path);
            handsInFiles(clerk, path);
        }
        try (Browser.Person leader = as(browser.somebody(), DemoPerson.SECTION_HEAD)) {
            reports(leader, path);
        }
        try (Browser.Person office = as(browser.somebody(), DemoPerson.DX_OFFICER)) {
            asksReviewers(office, path);
        }
        try (Browser.Person reviewer = as(browser.somebody(), DemoPerson.HR_OFFICER)) {
            scores(reviewer, path, 3, "reviewer-1");
        }
        try (Browser.Person reviewer = as(browser.window(360, 800), DemoPerson.ADMINISTRATOR)) {
            scores(reviewer, path, 2, "reviewer-2-360");
        }
        try (Browser.Person office = as(browser.somebody(), DemoPerson.DX_OFFICER)) {
            decides(office, path);
        }
        String effect;
        try (Browser.Person clerk = as(browser.somebody(), DemoPerson.CLERK)) {
            isAccepted(clerk, path);
            effect = reportsTheHours(clerk, path);
        }
        try (Browser.Person manager = as(browser.somebody(), DemoPerson.MANAGER)) {
            confirms(manager, effect);
        }
        try (Browser.Person office = as(browser.somebody(), DemoPerson.DX_OFFICER)) {
            fixes(office, effect, path);
        }
        try (Browser.Person stranger = as(browser.somebody(), DemoPerson.NEW_HIRE)) {
            assertThat(stranger.page().navigate(path).status()).isEqualTo(404);
        }
    }

    private static void looksForPeople(Browser.Person office) {
        Page page = office.page();
        page.navigate("/dx/projects");
        office.look("dx-projects-first");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("プロジェクトを割り当てる"))
                .click();
        page.locator("#template").selectOption("PB02");
        page.locator("#unit").selectOption(UNIT);
        press(page, "合う人を見る");
        assertThat(page.locator("h1")).containsText("要るスキルを持つ人");
        assertThat(row(page, DemoPerson.SECTION_HEAD.staffNumber())).hasCount(1);
        office.look("dx-project-new");
    }

    private static String calls(Browser.Person office) {
        Page page = office.page();
        page.navigate("/dx/project-calls");
        page.locator("#name").fill(CALL);
        page.locator("#theme").fill("紙から画面への転記を、職場の手でなくしてください。計測と仕組みづくりをDX課が手伝います。");
        page.locator("#template").selectOption("PB02");
        press(page, "公募を始める");
        assertThat(page.locator(".summary.ok")).containsText("公募を始めました");
        page.navigate("/dx/project-calls");
        office.look("dx-project-calls");
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(CALL))
                .getAttribute("href")
                .replace("/dx/", "/");
    }

    private static void applies(Browser.Person leader, String call) {
        Page page = leader.page();
        page.navigate("/projects");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(CALL)).click();
        page.locator("#title").fill(TITLE);
        page.locator("#theme").fill("住民票の写しの請求を、紙から台帳へ毎日転記している。");
        page.locator("#team").fill("999999");
        press(page, "応募する");
        assertThat(page.locator(".summary.bad")).containsText("職員番号999999の職員は見つかりません");
        assertThat(page.locator("#title")).hasValue(TITLE);
        page.locator("#team").fill(DemoPerson.CLERK.staffNumber());
        isWithinTheScreen(page);
        leader.look("project-call-360");
        press(page, "応募する");
        assertThat(page.locator(".summary.ok")).containsText("応募しました");
        assertThat(page.locator("main")).containsText("髙橋 さくら");
        isWithinTheScreen(page);
        leader.look("project-applied-360");
    }

    private static String selects(Browser.Person office, String call) {
        Page page = office.page();
        page.navigate("/dx" + call);
        assertThat(page.locator("h1")).containsText("選定を待つもの1件");
        page.locator("main summary").first().click();
        page.locator("#sponsor0").fill(DemoPerson.DEPUTY.staffNumber());
        page.locator("#why0").fill("件数が多く、ほかの課にも広げられる。");
        office.look("dx-project-call");
        press(page, "選定する " + TITLE);
        assertThat(page.locator(".summary.ok")).containsText("理由を全員に知らせました");
        assertThat(page.locator("h1")).containsText(TITLE);
        assertThat(page.locator("main")).containsText(CALL);
        office.look("project-assigned");
        return page.url().replaceFirst("^[a-z]+://[^/]+", "");
    }

    private static Locator row(Page page, String staffNumber) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(staffNumber));
    }

    private static void beginsAndMeasures(Browser.Person leader, String path) {
        Page page = leader.page();
        page.navigate("/projects");
        assertThat(page.locator("main")).containsText(TITLE);
        leader.look("projects-360");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE).setExact(true))
                .click();
        press(page, "着手する");
        assertThat(page.locator(".summary.ok")).containsText("着手しました");
        isWithinTheScreen(page);
        leader.look("project-360");
        page.navigate(path + "/measure");
        measure(page, "BEFORE", "０");
        page.locator("#kind").selectOption("AT_LEAST");
        page.locator("#value").fill("100");
        press(page, "目標を決める");
        assertThat(page.locator(".summary.ok")).containsText("目標を決めました");
        isWithinTheScreen(page);
        leader.look("project-measure-360");
    }

    private static void isWithinTheScreen(Page page) {
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth"))
                .as("runs out of the screen: " + page.url())
                .isFalse();
    }

    private static void measure(Page page, String phase, String amount) {
        page.locator("#metric").selectOption("hours-saved");
        page.locator("#phase").selectOption(phase);
        page.locator("#amount").fill(amount);
        page.locator("#samples").fill("20");
        page.locator("#from").fill("2026-06-01");
        page.locator("#to").fill("2026-06-05");
        page.locator("#method").fill("忙しい日と普通の日に10件ずつ時計で測った");
        press(page, "計測を記録する");
        assertThat(page.locator(".summary.ok")).containsText("計測を記録しました");
    }

    private static void logsAndDraws(Browser.Person clerk, String path) {
        Page page = clerk.page();
        page.navigate(path + "/work");
        page.locator("#minutes").fill("90");
        page.locator("#text").fill("請求書20件を工程ごとに測った");
        press(page, "記録する");
        assertThat(page.locator("main")).containsText("請求書20件を工程ごとに測った");
        page.locator("#decision").fill("台帳への転記をやめ、請求の画面からまとめて出す");
        press(page, "決定を記録する");
        clerk.look("project-work");
        page.navigate(path + "/flow");
        draw(page, "BEFORE", List.of("受付", "紙から台帳へ転記", "二人目の照合"), List.of("窓口", "係", "係"));
        draw(page, "AFTER", List.of("受付と入力", "まとめて出力"), List.of("窓口", "係"));
        assertThat(page.locator("main p.lead").last()).containsText("時間減る見込み");
        clerk.look("project-flow");
        page.setViewportSize(360, 800);
        isWithinTheScreen(page);
        clerk.look("project-flow-360");
        page.setViewportSize(1280, 900);
    }

    private static void draw(Page page, String phase, List<String> titles, List<String> hands) {
        Locator section = page.locator("section[aria-labelledby=flow-" + phase + "]");
        section.locator("summary").click();
        for (int i = 0; i < titles.size(); i++) {
            section.locator("input[name=title]").nth(i).fill(titles.get(i));
            section.locator("input[name=hands]").nth(i).fill(hands.get(i));
            section.locator("input[name=minutes]").nth(i).fill("4.5");
            section.locator("input[name=cases]").nth(i).fill("3600");
        }
        section.locator("select[name=waste]").nth(1).selectOption("BEFORE".equals(phase) ? "DUPLICATE" : "NONE");
        section.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("流れを保存する"))
                .click();
        assertThat(page.locator(".summary.ok")).containsText("流れを保存しました");
        assertThat(page.locator("section[aria-labelledby=flow-" + phase + "] svg"))
                .isVisible();
    }

    private static void handsInFiles(Browser.Person clerk, String path) {
        Page page = clerk.page();
        page.navigate(path + "/files");
        page.locator("#file-1").setInputFiles(new FilePayload("測定.xlsx", "text/html", "not a book".getBytes(UTF_8)));
        page.locator("section[aria-labelledby=d-1] button").click();
        assertThat(page.locator(".summary.bad")).containsText("受け取れる種類のファイルではありません");
        for (int number = 1; number <= 4; number++) {
            page.locator("#file-" + number)
                    .setInputFiles(new FilePayload("../成果物" + number + ".txt", "text/plain", BOOK));
            page.locator("section[aria-labelledby=d-" + number + "] button").click();
            assertThat(page.locator(".summary.ok")).containsText("成果物を提出しました");
        }
        assertThat(page.locator("section[aria-labelledby=d-1]")).containsText("成果物1.xlsx");
        clerk.look("project-files");
        String address = page.locator("a[href*='/project-file/']").first().getAttribute("href");
        APIResponse answer = page.context().request().get(address);
        assertThat(answer.body()).isEqualTo(BOOK);
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment;");
        APIResponse form = page.context()
                .request()
                .get(page.locator("a[href*='/project-form/']").first().getAttribute("href"));
        assertThat(form.text()).startsWith("\uFEFF").contains("前後測定シート", "\r\n");
    }

    private static void reports(Browser.Person leader, String path) {
        Page page = leader.page();
        page.navigate(path + "/review");
        page.locator("#report").fill("転記に年540時間かかっています。To-Beでは270時間になります。");
        press(page, "報告を出す");
        assertThat(page.locator("h1")).containsText("中間報告済");
        page.locator("#report").fill("まだ測っていません");
        press(page, "報告を出す");
        assertThat(page.locator(".summary.bad")).containsText("「後」が計測されていません");
        page.navigate(path + "/measure");
        measure(page, "AFTER", "270");
        leader.look("project-measure");
        page.navigate(path + "/review");
        page.locator("#report").fill("年270時間の削減でした。空いた時間は窓口の案内に使います。");
        press(page, "報告を出す");
        assertThat(page.locator("h1")).containsText("最終報告済");
        assertThat(page.locator("main p.lead").first()).containsText("目標（100時間以上）に届きました");
        leader.look("project-reported");
    }

    private static void asksReviewers(Browser.Person office, String path) {
        Page page = office.page();
        page.navigate("/notices");
        assertThat(page.locator("main")).containsText("「" + TITLE + "」の最終報告が出ました");
        page.navigate(path + "/review");
        page.locator("#reviewers").fill(DemoPerson.HR_OFFICER.staffNumber() + " " + DemoPerson.MANAGER.staffNumber());
        press(page, "審査を始める");
        assertThat(page.locator(".summary.bad")).containsText("上司は審査員になれません");
        office.look("project-conflict");
        page.locator("#reviewers")
                .fill(DemoPerson.HR_OFFICER.staffNumber() + "、" + DemoPerson.ADMINISTRATOR.staffNumber());
        press(page, "審査を始める");
        assertThat(page.locator("h1")).containsText("審査中");
    }

    private static void scores(Browser.Person reviewer, String path, int score, String name) {
        Page page = reviewer.page();
        page.navigate("/projects");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE).setExact(true))
                .first()
                .click();
        assertThat(page.locator("main")).containsText("全員がそろうまで互いに見えません");
        assertThat(page.locator("main")).not().containsText("採点" + 3 + "の講評");
        for (int criterion = 1; criterion <= 7; criterion++) {
            int given = criterion > 5 ? 2 : criterion < 3 ? 3 : score;
            page.locator("input[name=score" + criterion + "][value='" + given + "']")
                    .check();
        }
        page.locator("#comment").fill("採点" + score + "の講評");
        isWithinTheScreen(page);
        reviewer.look("project-sheet-" + name);
        press(page, "審査票を提出する");
        assertThat(page.locator(".summary.ok")).containsText("審査票を提出しました");
    }

    private static void decides(Browser.Person office, String path) {
        Page page = office.page();
        page.navigate(path + "/review");
        assertThat(page.locator("main")).containsText("16.7点の差");
        press(page, "協議の結果を記録する", "#talk", "計測の件数と例外の扱いを確かめ、採点を保つことにした。");
        assertThat(page.locator("main")).containsText("点で合格");
        page.locator("#summary").fill("測り方がそろい、目標に届いた。");
        page.getByLabel(Pattern.compile("さくらさんへ")).fill("工程ごとの計測が丁寧でした。");
        office.look("project-decide");
        press(page, "決定する");
        assertThat(page.locator("h1")).containsText("合格");
        office.look("project-decided");
        press(page, "実装を記録する");
        assertThat(page.locator("h1")).containsText("実装");
        page.navigate("/dx/projects");
        assertThat(page.locator("table")).containsText(TITLE);
        office.look("dx-projects");
    }

    private static void isAccepted(Browser.Person clerk, String path) {
        Page page = clerk.page();
        page.navigate(path + "/review");
        assertThat(page.locator("main")).containsText("工程ごとの計測が丁寧でした。");
        assertThat(page.locator("main")).containsText("採点3の講評");
        clerk.look("project-feedback");
        page.navigate("/mileage");
        assertThat(page.locator("main")).containsText("PBL");
        page.navigate("/skills/map/C3");
        assertThat(page.locator("main")).containsText("（PBLの合格）");
    }

    private static String reportsTheHours(Browser.Person clerk, String path) {
        Page page = clerk.page();
        page.navigate("/");
        clerk.look("home-with-projects");
        page.navigate(path);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("効果を報告する"))
                .click();
        assertThat(page.locator("#name1")).hasValue("紙から台帳へ転記");
        assertThat(page.locator("#cases1")).hasValue("3600");
        assertThat(page.locator("#before1")).hasValue("4.5");
        assertThat(page.locator("#after1")).hasValue("0");
        page.locator("#operation").fill("住民票の写しの請求");
        clerk.look("project-effect-form");
        press(page, "報告する");
        assertThat(page.locator(".summary.ok")).isVisible();
        clerk.look("project-effect");
        return page.url().replaceFirst("^[a-z]+://[^/]+", "");
    }

    private static void confirms(Browser.Person manager, String effect) {
        Page page = manager.page();
        page.navigate("/team/effects");
        assertThat(page.locator("main")).containsText(TITLE);
        page.navigate(effect);
        press(page, "実際と合っていると確認する");
        assertThat(page.locator(".summary.ok")).isVisible();
    }

    /** Three steps of 4.5 minutes become two of them, 3,600 times a year: 270 hours. */
    private static void fixes(Browser.Person office, String effect, String path) {
        Page page = office.page();
        page.navigate(effect);
        press(page, "効果を確定する");
        assertThat(page.locator(".summary.ok")).isVisible();
        page.navigate(path);
        assertThat(page.locator("section[aria-labelledby=effect]")).containsText("年間270.0時間の削減");
        office.look("project-live");
        page.navigate("/dx/projects?state=LIVE");
        assertThat(page.locator("table")).containsText("今年度");
        office.look("dx-projects-effects");
    }

    private static void press(Page page, String name, String field, String text) {
        page.locator(field).fill(text);
        press(page, name);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private Browser.Person as(Browser.Person window, DemoPerson person) {
        return window.signIn(person.staffNumber(), browser.application().password());
    }

    private static byte[] book() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("[Content_Types].xml", "xl/workbook.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
