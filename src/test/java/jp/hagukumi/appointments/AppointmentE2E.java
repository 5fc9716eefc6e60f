package jp.hagukumi.appointments;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.regex.Pattern;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.launch.Api;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/**
 * A clerk applies, her 課長 nominates a colleague, the DX office selects one and tells the other why; it hands on what a
 * transfer left, and the new leader records time for study, steps down, and is followed by the deputy.
 */
class AppointmentE2E {
    private static final String DIVISION = "00030100";
    private static final String REASON = "同じ課から本人の手上げがあり、今期は一人としました";

    private final Browser browser = Browser.start();

    @Test
    void fromTheOpenCallToTheSuccessor() throws IOException {
        try (Browser.Person officer = as(DemoPerson.DX_OFFICER, 1280)) {
            seesWhoIsMissing(officer);
        }
        try (Browser.Person clerk = as(DemoPerson.CLERK, 360)) {
            applies(clerk);
        }
        String nominee;
        try (Browser.Person manager = as(DemoPerson.MANAGER, 360)) {
            nominee = nominates(manager);
        }
        try (Browser.Person officer = as(DemoPerson.DX_OFFICER, 1280)) {
            selects(officer, nominee);
            handsOn(officer);
        }
        try (Browser.Person clerk = as(DemoPerson.CLERK, 1280)) {
            isSelected(clerk);
        }
        try (Browser.Person manager = as(DemoPerson.MANAGER, 1280)) {
            readsWhy(manager, nominee);
        }
        try (Browser.Person leader = as(DemoPerson.SECTION_HEAD, 360)) {
            studiesAndStepsDown(leader);
        }
        try (Browser.Person officer = as(DemoPerson.DX_OFFICER, 1280)) {
            followsTheDeputy(officer);
            definesARole(officer);
        }
        try (Browser.Person officer = as(DemoPerson.HR_OFFICER, 1280)) {
            seesInTheImport(officer);
        }
    }

    private static void seesWhoIsMissing(Browser.Person officer) {
        Page page = officer.page();
        page.navigate("/");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("DX推進").setExact(true))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("任命").setExact(true))
                .click();
        assertThat(page.locator("h1")).containsText("DX推進リーダーは、53部署のうち");
        assertThat(missing(page)).containsText("市民課");
        assertThat(page.locator("section[aria-labelledby=rate]")).containsText("設置率");
        page.locator("section[aria-labelledby=units] summary").first().click();
        officer.look("dx-appointments");
        page.setViewportSize(360, 800);
        officer.look("dx-appointments-360");
        APIResponse file = page.context().request().get("/dx/appointments.csv?role=DX_LEADER");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text()).contains("市民課").contains("異動・退職").contains("# ");
    }

    private static Locator missing(Page page) {
        return page.locator("section[aria-labelledby=missing] li")
                .filter(new Locator.FilterOptions().setHasText("市民部 市民課"))
                .first();
    }

    private static void applies(Browser.Person clerk) {
        Page page = clerk.page();
        page.navigate("/appointments");
        assertThat(page.locator("h1")).containsText("応募できる募集は1件");
        clerk.look("appointments-own-360");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("応募する"))
                .click();
        page.getByLabel("応募の理由").fill("窓口の待ち時間を短くする工夫を、課のみんなで続けたい。");
        clerk.look("appointments-apply-360");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("応募する"))
                .click();
        assertThat(page.locator(".summary.ok")).containsText("応募しました");
        assertThat(page.locator("section[aria-labelledby=put]")).containsText("選考待ち");
    }

    private static String nominates(Browser.Person manager) {
        Page page = manager.page();
        page.navigate("/team/appointments");
        Locator whom = page.getByLabel("推薦する職員");
        String name = whom.locator("option").nth(3).textContent();
        whom.selectOption(new SelectOption().setIndex(3));
        page.getByLabel("推薦の理由").fill("表計算での集計に強く、後輩にもよく教えている。");
        manager.look("team-appointments-360");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^推薦する")))
                .click();
        assertThat(page.locator(".summary.ok")).containsText("推薦しました");
        String[] words = name.strip().split(" ");
        return words[0] + " " + words[1];
    }

    private static void selects(Browser.Person officer, String nominee) {
        Page page = officer.page();
        page.navigate("/dx/appointment-calls");
        officer.look("dx-appointment-calls");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("下期 DX推進リーダー")))
                .first()
                .click();
        assertThat(page.locator("h1")).containsText("2件が選考を待っています");
        Locator nominated = candidate(page, nominee);
        assertThat(nominated).containsText("山﨑 由美子さんの推薦");
        nominated.locator("summary").click();
        nominated.getByLabel("見送る理由").fill(REASON);
        officer.look("dx-appointment-call");
        nominated
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^見送る")))
                .click();
        assertThat(page.locator(".summary.ok")).containsText("理由を本人に知らせました");
        candidate(page, DemoPerson.CLERK.fullName())
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^選定")))
                .click();
        assertThat(page.locator(".summary.ok")).containsText("選定して任命しました");
    }

    private static Locator candidate(Page page, String name) {
        return page.locator("section.card").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void handsOn(Browser.Person officer) {
        Page page = officer.page();
        page.navigate("/dx/handover");
        Locator row = page.locator("tr").filter(new Locator.FilterOptions().setHasText("市民部 市民課"));
        String holder = row.locator("td").nth(1).textContent().strip();
        officer.look("dx-handover");
        row.locator("select").selectOption(new SelectOption().setLabel(DemoPerson.SECTION_HEAD.fullName() + " 係長"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("選んだ相手に引き継ぐ"))
                .click();
        assertThat(page.locator(".summary.ok")).containsText("1件を引き継ぎました");
        assertThat(page.locator("main")).not().containsText(holder + "市民部 市民課");
        page.navigate("/dx/appointments?role=DX_LEADER");
        assertThat(page.locator("section[aria-labelledby=missing]")).not().containsText("市民部 市民課");
    }

    private static void isSelected(Browser.Person clerk) {
        Page page = clerk.page();
        page.navigate("/notices");
        assertThat(page.locator("main")).containsText("DX推進リーダー 市民課に任命されました");
        page.navigate("/appointments");
        assertThat(page.locator("section[aria-labelledby=put]")).containsText("選定");
        assertThat(page.locator("section[aria-labelledby=own0]")).containsText("R8.10.1～R10.9.30");
        clerk.look("appointments-selected");
    }

    private static void readsWhy(Browser.Person manager, String nominee) {
        Page page = manager.page();
        page.navigate("/team/appointments");
        assertThat(page.locator("main")).containsText(REASON);
        assertThat(page.locator("main")).containsText(nominee);
        assertThat(page.locator("table")).containsText(DemoPerson.SECTION_HEAD.fullName());
        manager.look("team-appointments");
    }

    private static void studiesAndStepsDown(Browser.Person leader) {
        Page page = leader.page();
        page.navigate("/appointments");
        assertThat(page.locator("section[aria-labelledby=own0]")).containsText("引き継ぎ");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("学習時間を記録する"))
                .click();
        page.getByLabel("時間（分）").fill("90");
        page.locator("#note0").fill("P01 単元1");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("記録する").setExact(true))
                .click();
        assertThat(page.locator("section[aria-labelledby=own0]")).containsText("勤務時間内に1時間30分");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("退任を申し出る"))
                .click();
        page.getByLabel("希望する最終日").fill("2026-07-31");
        page.locator("#reason0").fill("8月から育児休業に入るため");
        leader.look("appointments-step-down-360");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("退任を申し出る"))
                .click();
        assertThat(page.locator(".summary.ok")).containsText("申出を送りました");
        leader.look("appointments-leader-360");
    }

    private static void followsTheDeputy(Browser.Person officer) {
        Page page = officer.page();
        page.navigate("/dx/appointment-new?role=DX_LEADER&unit=" + DIVISION);
        String deputy = DemoPerson.DEPUTY.fullName();
        page.locator("#person")
                .selectOption(new SelectOption().setLabel(deputy + " 課長補佐 " + DemoPerson.DEPUTY.staffNumber()));
        page.locator("#deputy").check();
        page.locator("#to").fill("2020-01-01");
        page.locator("#save").click();
        assertThat(page.locator(".summary.bad")).containsText("任期の最終日は初日より後に");
        assertThat(page.locator("#deputy")).isChecked();
        officer.look("dx-appointment-refused");
        page.locator("#to").fill("2028-03-31");
        page.locator("#save").click();
        assertThat(page.locator("h1")).containsText(deputy);
        page.navigate("/notices");
        assertThat(page.locator("main")).containsText("退任の申出があります");
        page.navigate("/dx/appointments?role=DX_LEADER");
        page.locator("details summary")
                .filter(new Locator.FilterOptions().setHasText("市民部"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(DemoPerson.SECTION_HEAD.fullName()))
                .click();
        assertThat(page.locator(".summary.warn")).containsText("8月から育児休業に入るため");
        page.locator("#successor")
                .selectOption(new SelectOption().setLabel(deputy + " 課長補佐 " + DemoPerson.DEPUTY.staffNumber()));
        officer.look("dx-appointment");
        page.locator("#handFrom").fill("2026-06-26");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("引き継ぐ"))
                .click();
        assertThat(page.locator("h1")).containsText(deputy + "さんは市民課のDX推進リーダーです");
        assertThat(page.locator("main")).containsText("後任に引き継ぎ");
        officer.look("dx-appointment-successor");
    }

    private static void definesARole(Browser.Person officer) {
        Page page = officer.page();
        page.navigate("/dx/appointment-roles");
        page.locator("#name").fill("窓口改善リーダー");
        page.locator("#scope").selectOption("SECTIONS_AND_BRANCHES");
        page.locator("#target").fill("60");
        page.locator("#grants").selectOption("INSTRUCTOR");
        officer.look("dx-appointment-roles");
        page.locator("#save").click();
        assertThat(page.locator(".summary.ok")).containsText("役割を保存しました");
        page.setViewportSize(360, 800);
        officer.look("dx-appointment-roles-360");
        assertThat(page.locator("main")).containsText("窓口改善リーダー");
    }

    private void seesInTheImport(Browser.Person officer) throws IOException {
        Api api = new Api(
                browser.application().url(),
                browser.application().installation().token());
        String preview = api.post(
                "/imports/postings?effectiveOn=2026-06-26&mode=changes",
                "text/csv",
                "職員番号,部署コード,職位,本務兼務区分,発令種別,補職名,開始日,終了日\n" + DemoPerson.DEPUTY.staffNumber()
                        + ",00010300,課長補佐級,本務,転任,課長補佐,2026-06-26,\n");
        String id = new ObjectMapper().readTree(preview).get("id").asText();
        Page page = officer.page();
        page.navigate("/hr/import/" + id);
        Locator left = page.locator("section[aria-labelledby=left-title]");
        left.locator("summary").click();
        assertThat(left).containsText("DX推進リーダー 市民課");
        // tests before this one may have given the person more to hand on: what is told is what is listed
        assertThat(left).containsText("空くものが " + left.locator("li").count() + " 件");
        officer.look("hr-import-left");
        page.navigate("/hr/assignment/new");
        assertThat(page.locator("main")).containsText("任命された役割");
        officer.look("hr-assignment-designations");
    }

    private Browser.Person as(DemoPerson person, int width) {
        return browser.window(width, width < 600 ? 800 : 900)
                .signIn(person.staffNumber(), browser.application().password());
    }
}
