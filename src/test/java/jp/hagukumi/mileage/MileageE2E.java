package jp.hagukumi.mileage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/** A clerk sees on マイページ how many points there are, and behind it why. */
class MileageE2E {
    private final Browser browser = Browser.start();

    @Test
    void aClerkSeesHowManyPointsAndEachEntryWithItsActivityAndRule() throws IOException {
        try (Browser.Person clerk = browser.somebody()) {
            Page page = signIn(clerk, DemoPerson.CLERK);
            String points =
                    page.locator("section[aria-labelledby=mileage] strong").innerText();
            clerk.look("home-with-mileage");
            page.locator("section[aria-labelledby=mileage] a").click();
            assertThat(page.locator("h1")).containsText(points);
            Locator entries = page.locator("section[aria-labelledby=entries] tbody tr");
            assertThat(entries.filter(new Locator.FilterOptions().setHasText("必修コースの修了"))
                            .first())
                    .containsText("R8.4.1からの規則");
            assertThat(page.locator("nav.main [aria-current=page]")).hasText("研修履歴");
            clerk.look("mileage");
            int rows = entries.count();
            Download file = page.waitForDownload(
                    () -> page.locator("a[href*='mileage.csv']").click());
            assertThat(Files.readAllLines(file.path()))
                    .filteredOn(line -> line.contains("必修コースの修了"))
                    .hasSizeLessThanOrEqualTo(rows)
                    .isNotEmpty();
            assertThat(page.navigate("/mileage?year=x").status()).isEqualTo(404);
            page.navigate("/mileage?year=2031");
            assertThat(page.locator("section[aria-labelledby=entries]")).containsText("まだありません");
            clerk.look("mileage-empty");
        }
    }

    @Test
    void theStatementFitsAPhone() {
        try (Browser.Person clerk = browser.window(360, 780)) {
            Page page = signIn(clerk, DemoPerson.CLERK);
            page.navigate("/mileage");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isTrue();
            clerk.look("phone-mileage");
        }
    }

    @Test
    void hrOffersAPlaceAndAClerkSpendsPointsOnIt() {
        try (Browser.Person officer = browser.somebody()) {
            Page page = signIn(officer, DemoPerson.HR_OFFICER);
            page.navigate("/hr/mileage");
            officer.look("hr-mileage-empty");
            page.locator("#title").fill("生成AI実践研修の優先枠");
            page.locator("#points").fill("5");
            page.locator("#places").fill("3");
            page.locator("#makeOffer").click();
            assertThat(page.locator("section[aria-labelledby=offers]")).containsText("申込0／枠3");
            officer.look("hr-mileage");
        }
        try (Browser.Person clerk = browser.somebody()) {
            Page page = signIn(clerk, DemoPerson.CLERK);
            page.navigate("/mileage");
            clerk.look("mileage-rewards");
            page.locator("section[aria-labelledby=rewards] input[type=submit]").click();
            assertThat(page.locator("section[aria-labelledby=rewards]")).containsText("申込済み");
            assertThat(page.locator("section[aria-labelledby=entries] tbody")).containsText("使いみち：生成AI実践研修の優先枠");
            clerk.look("mileage-spent");
            page.navigate("/mileage-teams");
            assertThat(page.locator("h1")).containsText("点");
            page.locator("[id$=join]").click();
            assertThat(page.locator("section[aria-labelledby=leaders] tbody")).containsText("自分");
            clerk.look("mileage-teams");
            page.locator("[id$=leave]").click();
            assertThat(page.locator("section[aria-labelledby=leaders]")).containsText("まだ参加した人はいません");
            assertThat(page.navigate("/hr/mileage").status()).isEqualTo(404);
        }
    }

    private Page signIn(Browser.Person person, DemoPerson who) {
        person.signIn(who.staffNumber(), browser.application().password());
        return person.page();
    }
}
