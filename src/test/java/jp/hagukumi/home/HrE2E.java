package jp.hagukumi.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/** HR: a file with errors, corrected, applied, undone; then the figures. */
class HrE2E {
    private static final String HEADER = "職員番号,氏,名,氏カナ,名カナ,旧姓,メール,任用区分,職種,任命権者,採用日,退職日,前職員番号\r\n";

    /** Applying and undoing go on in the background; the page shows when they are done. */
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private final Browser browser = Browser.start();

    @Test
    void aFileWithErrorsIsCorrectedAppliedAndUndone() {
        try (Browser.Person officer = officer()) {
            Page page = officer.page();
            preview(page, HEADER + "E90001,髙﨑,𠮷乃,タカサキ,ヨシノ,,,常勤,一般行政,市長,2026年13月1日,,\r\n");
            assertThat(page.locator("main")).containsText("誤り");
            assertThat(page.locator("main")).containsText("採用日");
            officer.look("hr-import-errors");
            preview(page, HEADER + "E90001,髙﨑,𠮷乃,タカサキ,ヨシノ,,,常勤,一般行政,市長,令和8年4月1日,,\r\n");
            assertThat(page.locator("main")).containsText("髙﨑");
            assertThat(page.locator("main")).containsText("必修への影響");
            officer.look("hr-import-preview");
            press(page, "適用する");
            assertThat(page.locator("main")).containsText("適用しました", PATIENTLY);
            officer.look("hr-import-applied");
            press(page, "元に戻す");
            assertThat(page.locator("main")).containsText("取り消しました", PATIENTLY);
            officer.look("hr-import-undone");
        }
    }

    @Test
    void hrSeesWhereTheMunicipalityStands() {
        try (Browser.Person officer = officer()) {
            Page page = officer.page();
            page.navigate("/hr");
            assertThat(page.locator("main")).containsText("80");
            assertThat(page.locator("main")).containsText("市民部");
            officer.look("hr");
            page.navigate("/hr/reports");
            officer.look("hr-reports");
            page.navigate("/hr/assignments");
            officer.look("hr-assignments");
            page.navigate("/hr/staff");
            officer.look("hr-staff");
            page.navigate("/hr/units");
            officer.look("hr-units");
        }
    }

    @Test
    void aRecordOpensForATellingPurposeThatItsOwnerCanRead() {
        try (Browser.Person officer = officer()) {
            Page page = officer.page();
            page.navigate("/hr/person/" + DemoPerson.CLERK.staffNumber());
            assertThat(page.locator("main")).not().containsText(DemoPerson.CLERK.fullName());
            officer.look("hr-person-purpose");
            page.getByLabel("その他", new Page.GetByLabelOptions().setExact(true)).check();
            press(page, "記録を開く");
            assertThat(page.locator(".summary.bad")).isFocused();
            page.getByLabel("研修管理").check();
            press(page, "記録を開く");
            assertThat(page.locator("main")).containsText(DemoPerson.CLERK.fullName());
            officer.look("hr-person");
        }
        try (Browser.Person clerk = browser.somebody()
                .signIn(DemoPerson.CLERK.staffNumber(), browser.application().password())) {
            clerk.page().navigate("/record");
            assertThat(clerk.page().locator("main")).containsText("研修管理");
            clerk.look("clerk-record");
        }
    }

    private Browser.Person officer() {
        return browser.somebody()
                .signIn(
                        DemoPerson.HR_OFFICER.staffNumber(),
                        browser.application().password());
    }

    private static void preview(Page page, String csv) {
        page.navigate("/hr/import");
        page.getByLabel("種類").selectOption("people");
        page.getByLabel("発令日", new Page.GetByLabelOptions().setExact(true)).fill("令和8年6月26日");
        page.getByLabel(Pattern.compile("変更分だけ")).check();
        page.getByLabel("ファイル", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload("joiners.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        press(page, "内容を確かめる");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .click();
        page.waitForLoadState();
    }
}
