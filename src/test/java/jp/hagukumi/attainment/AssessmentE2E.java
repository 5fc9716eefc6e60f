package jp.hagukumi.attainment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import jp.hagukumi.support.RightAnswers;
import org.junit.jupiter.api.Test;

/** A clerk measures what she can do with AI, and everybody concerned finds it on her map. */
class AssessmentE2E {
    private final Browser browser = Browser.start();

    @Test
    void aClerkMeasuresACategoryInTwoStagesAndTheMapShowsIt() {
        try (Browser.Person clerk = browser.somebody()) {
            signIn(clerk, DemoPerson.CLERK);
            Page page = clerk.page();
            page.navigate("/skills/assessment");
            press(page, "テストを始める");
            assertThat(page.locator("[role=alert]")).containsText("1つ以上");
            page.locator("input[name=category][value=E]").check();
            page.locator("input[name=category][value=G]").check();
            clerk.look("assessment-choose");
            press(page, "テストを始める");
            page.waitForURL(Pattern.compile("/learning/test/"));
            assertThat(page.locator("section.question")).hasCount(8);
            clerk.look("assessment-stage1");
            finish(page);
            assertThat(page.locator("h1")).containsText("4つが水準1以上");
            clerk.look("assessment-result1");
            phone(clerk, "assessment-result1-phone");

            press(page, Pattern.compile("水準2の問題へ進む"));
            page.waitForURL(Pattern.compile("/learning/test/"));
            assertThat(page.locator("section.question")).hasCount(8);
            page.navigate("/skills/assessment");
            assertThat(page.locator("main")).containsText("途中です");
            clerk.look("assessment-open");
            phone(clerk, "assessment-open-phone");
            press(page, Pattern.compile("続ける AI"));
            page.waitForURL(Pattern.compile("/learning/test/"));
            finish(page);
            assertThat(page.locator("h1")).containsText("水準2は4つ");
            assertThat(page.locator("main")).containsText("次の分野");
            clerk.look("assessment-result2");

            page.navigate("/skills/map/E1");
            assertThat(page.locator("#skill dl")).containsText(Pattern.compile("テスト\\s*2"));
            assertThat(page.locator(".trail")).containsText("スキルアセスメントの結果");
            clerk.look("assessment-map");
            page.navigate("/skills/assessment");
            assertThat(page.locator("main")).containsText("次に測れるのは");
            APIResponse answer =
                    page.request().get("/api/v1/people/" + DemoPerson.CLERK.staffNumber() + "/skills?asOf=yesterday");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
            answer = page.request().get("/api/v1/people/" + DemoPerson.MANAGER.staffNumber() + "/skills");
            assertThat(answer.status()).isEqualTo(404);
            answer = page.request().get("/api/v1/people/" + DemoPerson.CLERK.staffNumber() + "/skills");
            assertThat(answer.status()).isEqualTo(200);
            JsonNode skill = skill(answer.text(), "E1");
            assertThat(skill.get("tested").asInt()).isEqualTo(2);
            assertThat(skill.get("evidence")).anySatisfy(evidence -> {
                assertThat(evidence.get("source").asText()).isEqualTo("TEST");
                assertThat(evidence.get("subject").asText()).startsWith("attempt:");
            });
        }
    }

    @Test
    void oneChoosesTheRoleOneWishesForAndWhetherOneIsFound() {
        try (Browser.Person clerk = browser.somebody()) {
            signIn(clerk, DemoPerson.CLERK);
            Page page = clerk.page();
            page.navigate("/settings");
            page.getByLabel("目指す人材像").selectOption("R04");
            page.getByLabel(Pattern.compile("所属の外の職員")).check();
            press(page, "スキルの設定を保存");
            assertThat(page.locator("body")).containsText("スキルの設定を保存しました");
            assertThat(page.getByLabel("目指す人材像")).hasValue("R04");
            assertThat(page.getByLabel(Pattern.compile("所属の外の職員"))).isChecked();
            clerk.look("settings-skills");
            phone(clerk, "settings-skills-phone");
        }
    }

    @Test
    void theDxOfficeAppointsSomebodyToARoleAndReleasesThem() {
        try (Browser.Person officer = browser.somebody()) {
            signIn(officer, DemoPerson.DX_OFFICER);
            Page page = officer.page();
            page.navigate("/skills/person/" + DemoPerson.CLERK.staffNumber());
            page.getByLabel("研修管理").check();
            press(page, "記録を開く");
            page.locator("#appoint").selectOption("R05");
            press(page, "任命する");
            assertThat(page.locator("section[aria-labelledby=appointments]")).containsText("内製・自動化担当");
            assertThat(page.locator("h1")).containsText("内製・自動化担当");
            officer.look("skills-appointment");
            phone(officer, "skills-appointment-phone");
            press(page, Pattern.compile("解除する 内製"));
            assertThat(page.locator("h1")).not().containsText("内製・自動化担当");
        }
    }

    private static JsonNode skill(String json, String code) {
        try {
            for (JsonNode skill : new ObjectMapper().readTree(json).get("skills")) {
                if (skill.get("code").asText().equals(code)) {
                    return skill;
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
        throw new AssertionError("No skill " + code + " in " + json);
    }

    private static void finish(Page page) {
        new RightAnswers("SKILL-E").giveAll(page);
        assertThat(page.locator("#count")).hasText("8");
        page.locator("#test button[type=submit]").click();
        Locator yes = page.locator("#confirm-yes");
        if (yes.isVisible()) {
            yes.click();
        }
        page.waitForURL(Pattern.compile("/learning/result/"));
    }

    private static void press(Page page, Object name) {
        page.locator("main").getByRole(AriaRole.BUTTON, locator(name)).first().click();
    }

    private static Locator.GetByRoleOptions locator(Object name) {
        return name instanceof Pattern pattern
                ? new Locator.GetByRoleOptions().setName(pattern)
                : new Locator.GetByRoleOptions().setName((String) name);
    }

    /** The same page on a phone. */
    private static void phone(Browser.Person person, String picture) {
        person.page().setViewportSize(360, 780);
        assertThat((Boolean) person.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(picture)
                .isTrue();
        person.look(picture);
        person.page().setViewportSize(1280, 900);
    }

    private void signIn(Browser.Person person, DemoPerson who) {
        person.signIn(who.staffNumber(), browser.application().password());
    }
}
