package jp.hagukumi.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/** HR makes a rule: sees whom it would oblige, then puts it in force. */
class AssignmentRuleE2E {
    private final Browser browser = Browser.start();

    @Test
    void theDryRunNamesPeopleAndOnlyTheSecondStepPutsTheRuleInForce() {
        try (Browser.Person officer = browser.somebody()) {
            officer.signIn(
                    DemoPerson.HR_OFFICER.staffNumber(), browser.application().password());
            Page page = officer.page();
            page.navigate("/hr/assignment/B02-everyone");
            officer.look("rule-change");
            page.locator("#minGrade").selectOption("CHIEF");
            page.locator("#reason").fill("係長級以上に限る場合の試算");
            page.locator("#try").click();
            assertThat(page.locator("h1")).containsText("新しく対象になるのは 0人");
            assertThat(page.locator("#losers")).not().containsText("(0人)");
            officer.look("rule-preview");

            page.navigate("/hr/assignment/new");
            page.locator("#title").fill("管理職の生成AI");
            page.locator("#course").selectOption("B04");
            page.locator("#minGrade").selectOption("MANAGER");
            page.locator("#validFrom").fill("2026-07-01");
            page.locator("#reason").fill("試行");
            page.locator("#try").click();
            page.locator("#apply").click();
            assertThat(page.locator("main .summary.ok[role=status]")).containsText("適用しました");
            assertThat(page.locator("main")).containsText("管理職の生成AI");
            officer.look("rules");
        }
    }
}
