package jp.hagukumi.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** What lies beside a lesson reaches the reader: the figure in the text, the worksheet in Excel. */
class CourseFilesE2E {
    private final Browser browser = Browser.start();

    private Page open(Browser.Person clerk, String address) {
        clerk.signIn(DemoPerson.CLERK.staffNumber(), browser.application().password());
        clerk.page().navigate(address);
        return clerk.page();
    }

    private static Locator shownFigure(Page page) {
        Locator figure = page.locator("article figure");
        figure.scrollIntoViewIfNeeded();
        Locator drawing = figure.getByRole(AriaRole.IMG);
        assertThat(drawing).isVisible();
        page.waitForCondition(() -> (boolean) drawing.evaluate("image => image.complete && image.naturalWidth > 0"));
        return figure;
    }

    @Test
    void a_figure_is_drawn_in_a_wide_and_a_narrow_window_and_in_every_theme() {
        for (int width : List.of(1280, 360)) {
            try (Browser.Person clerk = browser.window(width, 900)) {
                Page page = open(clerk, "/learning/lesson/B08/1");
                Locator figure = shownFigure(page);
                assertThat(figure.locator("figcaption")).containsText("帯をまたぐ矢印");
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
                clerk.look("figure-" + width);
                for (String theme : List.of("dark", "contrast")) {
                    page.evaluate("theme => { document.documentElement.className = theme }", theme);
                    clerk.look("figure-" + width + "-" + theme);
                }
            }
        }
    }

    @Test
    void a_drawing_opened_by_itself_may_do_nothing_and_is_kept_only_under_its_own_hash() {
        try (Browser.Person clerk = browser.window(1280, 900)) {
            Page page = open(clerk, "/learning/lesson/B08/1");
            String address = (String) shownFigure(page).getByRole(AriaRole.IMG).evaluate("image => image.src");
            APIResponse drawing = page.context().request().get(address);
            assertThat(drawing.headers())
                    .containsEntry("content-type", "image/svg+xml;charset=UTF-8")
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                    .containsEntry("cache-control", "private, max-age=31536000, immutable");
            String other = address.replaceAll("v=.*", "v=0");
            assertThat(page.context().request().get(other).headers())
                    .containsEntry("cache-control", "private, no-cache");
            for (String nothing : List.of("/9999/figures/swim-lanes.svg", "/1/figures/nothing.svg", "/1/course.yaml")) {
                String nowhere = browser.application().url() + "/learning/files/B08" + nothing;
                assertThat(page.context().request().get(nowhere).status())
                        .as(nothing)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void the_worksheet_of_an_exercise_opens_with_the_sheet_that_the_lesson_names() throws IOException {
        try (Browser.Person clerk = browser.window(1280, 900)) {
            Page page = open(clerk, "/learning/lesson/B08/1");
            Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("ひな形を開く"));
            String address = (String) link.evaluate("link => link.href");
            APIResponse answer = page.context().request().get(address);
            assertThat(answer.headers().get("content-disposition")).startsWith("attachment; filename*=UTF-8''B08%20");
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
                assertThat(workbook.getSheets())
                        .extracting(Sheet::getName)
                        .startsWith("使い方", "1 流れ")
                        .endsWith("できたか");
            }
        }
    }
}
