package jp.hagukumi.certification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.launch.Api;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/** A clerk applies for 基礎, her 課長 confirms, HR grants after a preview, and anybody can check the number. */
class CertificationE2E {
    private static final String DAY = "2026-06-20";
    private static final String DIVISION = "000301";

    private final Browser browser = Browser.start();

    @Test
    void fromTheRequirementsToThePublicCheck() throws Exception {
        String clerk = somebodyOfTheDivision();
        Api api = new Api(
                browser.application().url(),
                browser.application().installation().token());
        api.post("/accounts", "application/json", """
                {"staffNumber":"%s","roles":[],"initialPassword":"%s","mustChange":false}
                """.formatted(
                        clerk, browser.application().password()));
        try (Browser.Person person = signedIn(browser.window(360, 800), clerk)) {
            seesTheWay(person);
            fulfil(api, clerk);
            applies(person);
        }
        try (Browser.Person manager = signedIn(browser.somebody(), DemoPerson.MANAGER.staffNumber())) {
            confirms(manager);
        }
        try (Browser.Person officer = signedIn(browser.somebody(), DemoPerson.HR_OFFICER.staffNumber())) {
            grants(officer);
            CertificateFiles.namesWhoSigns(officer);
        }
        String number;
        try (Browser.Person person = signedIn(browser.somebody(), clerk)) {
            number = holds(person);
            CertificateFiles.takes(person, number);
        }
        try (Browser.Person anybody = browser.window(360, 800)) {
            checks(anybody, number);
        }
        try (Browser.Person officer = signedIn(browser.somebody(), DemoPerson.HR_OFFICER.staffNumber())) {
            announces(officer, number);
        }
        try (Browser.Person person = signedIn(browser.window(360, 800), clerk)) {
            answers(person);
        }
        try (Browser.Person officer = signedIn(browser.somebody(), DemoPerson.HR_OFFICER.staffNumber())) {
            revokes(officer, number);
        }
    }

    private static void announces(Browser.Person officer, String number) {
        Page page = officer.page();
        page.navigate("/hr/certification-record/" + number);
        assertThat(page.locator("h1")).containsText("有効です");
        officer.look("hr-certificate");
        page.locator("#hearing ~ details summary").first().click();
        page.locator("#announce-words").fill("申請の内容を確かめる必要があるため");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("本人に知らせる"))
                .click();
        assertThat(page.locator(".summary.ok")).containsText("知らせました");
        assertThat(page.locator("section[aria-labelledby=hearing]")).containsText("まだありません");
        officer.look("hr-certificate-announced");
    }

    private static void answers(Browser.Person person) {
        Page page = person.page();
        page.navigate("/certification");
        assertThat(page.locator(".summary.warn")).containsText("取消しが検討されています");
        person.look("certification-hearing-360");
        page.getByLabel("あなたの意見").fill("申請の内容に誤りはありません。");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("意見を送る"))
                .click();
        assertThat(page.locator(".summary.ok")).containsText("意見を送りました");
    }

    private static void revokes(Browser.Person officer, String number) {
        Page page = officer.page();
        page.navigate("/hr/certification-record/" + number);
        assertThat(page.locator("section[aria-labelledby=hearing]")).containsText("誤りはありません");
        page.locator("#decide-words").fill("確認の結果、要件を満たしていなかったため");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("認定を取り消す"))
                .click();
        assertThat(page.locator("h1")).containsText("取り消されています");
        assertThat(page.locator("section[aria-labelledby=log]")).containsText("本人の意見");
        officer.look("hr-certificate-revoked");
    }

    private static void seesTheWay(Browser.Person person) {
        Page page = person.page();
        page.navigate("/certification");
        assertThat(page.locator("h1")).containsText("まだ認定はありません");
        assertThat(page.locator("main")).containsText("充足率が80%に届いていません");
        person.look("certification-way-360");
    }

    private static void fulfil(Api api, String clerk) throws IOException {
        String history = Stream.of("B01", "B02", "B03", "B04")
                .map(course -> clerk + "," + course + "," + DAY + ",90,1")
                .collect(Collectors.joining("\n", "職員番号,コースコード,修了日,得点,時間\n", "\n"));
        String levels = Stream.of("A5", "B4", "C4", "D6", "E4", "F5", "G5", "H5")
                .flatMap(category -> IntStream.rangeClosed(1, category.charAt(1) - '0')
                        .mapToObj(skill -> clerk + "," + category.charAt(0) + skill + ",2," + DAY))
                .collect(Collectors.joining("\n", "職員番号,スキルコード,水準,測定日\n", "\n"));
        api.applyImport(api.post("/imports/history?effectiveOn=2026-06-26&mode=changes", "text/csv", history));
        api.applyImport(api.post("/imports/skill-levels?effectiveOn=2026-06-26&mode=changes", "text/csv", levels));
    }

    private static void applies(Browser.Person person) {
        Page page = person.page();
        page.navigate("/certification");
        assertThat(page.locator("h1")).containsText("「基礎」を申請できます");
        person.look("certification-ready-360");
        page.getByLabel("番号を確かめる人に氏名を見せることに同意する").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("「基礎」を申請する"))
                .click();
        assertThat(page.locator(".summary.ok")).containsText("申請しました");
        assertThat(page.locator("h1")).containsText("審査しています");
        person.look("certification-applied-360");
    }

    private static void confirms(Browser.Person manager) {
        Page page = manager.page();
        page.navigate("/team/certifications");
        assertThat(page.locator("h1")).containsText("2件");
        manager.look("team-certifications");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("確認して人事に送る")))
                .last()
                .click();
        assertThat(page.locator(".summary.ok")).containsText("人事に送りました");
        assertThat(page.locator("h1")).containsText("1件");
    }

    private static void grants(Browser.Person officer) {
        Page page = officer.page();
        page.navigate("/hr/certification");
        assertThat(page.locator("h1")).containsText("2件");
        officer.look("hr-certification");
        page.locator("#preview").click();
        assertThat(page.locator("main")).containsText("認定できる");
        officer.look("hr-certification-grant");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("2件を認定する"))
                .click();
        assertThat(page.locator(".summary.ok")).containsText("2件を認定しました");
        assertThat(page.locator("table")
                        .filter(new Locator.FilterOptions().setHasText("全体"))
                        .first())
                .containsText("1");
        officer.look("hr-certification-granted");
    }

    private static String holds(Browser.Person person) {
        Page page = person.page();
        page.navigate("/");
        assertThat(page.locator("section[aria-labelledby=certified]")).containsText("有効");
        person.look("home-certified");
        page.navigate("/certification");
        assertThat(page.locator("h1")).containsText("今の認定は基礎です");
        person.look("certification-held");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("確認の画面")))
                .click();
        return page.url().replaceAll(".*/verify/", "");
    }

    private static void checks(Browser.Person anybody, String number) {
        Page page = anybody.page();
        page.navigate("/verify");
        anybody.look("verify-360");
        page.getByLabel("認定番号").fill(number);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("確かめる"))
                .click();
        assertThat(page.locator("h1")).hasText("この認定は有効です");
        assertThat(page.locator("main")).containsText("令和9年9月30日");
        anybody.look("verify-in-force-360");
        page.navigate("/verify/" + number.replaceAll("[0-9]{6}$", "999999"));
        assertThat(page.locator("h1")).hasText("この番号の認定はありません");
        anybody.look("verify-unknown-360");
    }

    /** A 主任 of 市民課 who is in post and at work, and plays no part in other tests. */
    private static String somebodyOfTheDivision() throws IOException {
        Path demo = Path.of(System.getProperty("hagukumi.target", "target"), "e2e", "demo");
        String away = Files.readString(demo.resolve("absences.csv"));
        try (Stream<String> postings = Files.lines(demo.resolve("postings.csv"))) {
            return postings.map(line -> line.split(",", -1))
                    .filter(row -> row.length > 7 && row[1].startsWith(DIVISION) && "主任".equals(row[2]))
                    .filter(row -> "本務".equals(row[3]) && row[7].isEmpty())
                    .map(row -> row[0])
                    .filter(number -> !number.equals(DemoPerson.CLERK.staffNumber()) && !away.contains(number))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Browser.Person signedIn(Browser.Person window, String staffNumber) {
        return window.signIn(staffNumber, browser.application().password());
    }
}
