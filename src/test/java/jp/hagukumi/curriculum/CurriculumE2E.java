package jp.hagukumi.curriculum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import org.junit.jupiter.api.Test;

/** An editor changes a lesson and a question, somebody else compares and publishes, and a clerk reads the new lesson. */
class CurriculumE2E {
    private static final String WORDS = "本町では、毎月1日に窓口の申請様式を見直します。";
    private static final String HOSTILE = "<script>window.hacked = 1</script> [押す](javascript:window.hacked=1)";

    private final Browser browser = Browser.start();

    @Test
    void fromTheDraftToTheClerk() throws IOException {
        try (Browser.Person editor = signedIn(browser.somebody(), DemoPerson.DX_OFFICER)) {
            findsTheCourse(editor);
            editsTheLesson(editor);
            editsTheQuestion(editor);
            mayNotPublishIt(editor);
        }
        try (Browser.Person second = signedIn(browser.somebody(), DemoPerson.ADMINISTRATOR)) {
            comparesAndPublishes(second);
        }
        try (Browser.Person clerk = signedIn(browser.window(360, 800), DemoPerson.CLERK)) {
            clerk.page().navigate("/learning/lesson/B07/1");
            assertThat(clerk.page().locator("article.prose")).containsText(WORDS);
            clerk.look("curriculum-clerk-360");
            clerk.page().navigate("/learning/course/B07");
            assertThat(clerk.page().locator("main")).containsText("自団体の改訂1");
            assertThat(clerk.page().navigate("/admin/content/course/B07").status())
                    .isEqualTo(404);
        }
        try (Browser.Person editor = signedIn(browser.somebody(), DemoPerson.DX_OFFICER)) {
            takesItHome(editor);
            anUpdateHasChangedTheShippedText();
            decides(editor);
        }
    }

    private static void findsTheCourse(Browser.Person editor) {
        Page page = editor.page();
        page.navigate("/admin/content");
        assertThat(page.locator("main")).containsText("確認待ち 1件を見る");
        editor.look("content-desk");
        page.getByText("研修を選んで直す").click();
        page.locator("details a[href$='/admin/content/course/B07']").click();
        assertThat(page.locator("h1")).containsText("0件");
        editor.look("content-course");
        page.setViewportSize(360, 800);
        editor.look("content-course-360");
        page.setViewportSize(1280, 900);
        page.locator("a[href$='/admin/content/lesson/B07/1']").click();
    }

    private static void editsTheLesson(Browser.Person editor) {
        Page page = editor.page();
        String before = page.locator("#text").inputValue();
        page.locator("#text").fill(before + "\n" + HOSTILE + "\n");
        assertThat(page.locator("#saving")).hasText("保存しました");
        assertThat(page.locator("#preview")).containsText("<script>window.hacked = 1</script>");
        assertThat(page.locator("#findings")).containsText("javascript:");
        assertThat(page.locator("#preview a[href^='javascript']")).hasCount(0);
        assertThat(page.evaluate("() => window.hacked")).isNull();
        editor.look("content-lesson-refused");
        try (Page other = page.context().newPage()) {
            other.navigate("/admin/content/lesson/B07/1");
            other.locator("#text").fill(before + "\n別の画面で書いた文です。\n");
            assertThat(other.locator("#saving")).hasText("保存しました");
            page.locator("#text").fill(before + "\n" + WORDS + "\n");
            assertThat(page.locator("#saving")).containsText("先に");
            assertThat(page.locator("#text")).hasValue(before + "\n" + WORDS + "\n");
        }
        button(page, "下書きを保存して確かめる");
        assertThat(page.locator(".summary.bad").first()).containsText("先に");
        assertThat(page.locator("#text")).hasValue(before + "\n" + WORDS + "\n");
        editor.look("content-lesson-two-editors");
        button(page, "下書きを保存して確かめる");
        assertThat(page.locator(".summary.ok").first()).containsText("下書きを保存しました");
        assertThat(page.locator("#difference")).containsText(WORDS);
        page.setViewportSize(360, 800);
        editor.look("content-lesson-360");
        assertThat(page.evaluate("() => document.documentElement.scrollWidth > innerWidth"))
                .isEqualTo(false);
        page.setViewportSize(1280, 900);
        editor.lookInEveryTheme("content-lesson");
        button(page, "確認を頼む");
        assertThat(page.locator(".summary.ok").first()).containsText("確認を頼みました");
    }

    private static void editsTheQuestion(Browser.Person editor) {
        Page page = editor.page();
        page.navigate("/admin/content/course/B07");
        page.locator("a[href$='/admin/content/question/B07/B07-001']").click();
        page.locator("#explanation").fill("");
        button(page, "下書きを保存して確かめる");
        assertThat(page.locator("#findings")).containsText("解説を書いてください");
        page.setViewportSize(360, 800);
        editor.look("content-question-360");
        assertThat(page.evaluate("() => document.documentElement.scrollWidth > innerWidth"))
                .isEqualTo(false);
        page.setViewportSize(1280, 900);
        page.locator("#explanation").fill("様式を見直すと、書く人も受ける人も手が減るからです。" + WORDS);
        assertThat(page.locator("#saving")).hasText("保存しました");
        assertThat(page.locator("#findings")).not().containsText("解説を書いてください");
        assertThat(page.locator("#difference")).containsText(WORDS);
        editor.lookInEveryTheme("content-question");
        button(page, "確認を頼む");
        assertThat(page.locator(".summary.ok").first()).containsText("確認を頼みました");
    }

    private static void mayNotPublishIt(Browser.Person editor) {
        Page page = editor.page();
        page.navigate("/admin/content/changes/B07");
        assertThat(page.locator("main")).containsText("公開できるのは別の人です");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("新しい版として公開する")))
                .hasCount(0);
        editor.look("content-changes-own");
    }

    private static void comparesAndPublishes(Browser.Person second) {
        Page page = second.page();
        page.navigate("/admin/content");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("確認待ち 2件を見る"))
                .click();
        assertThat(page.locator(".difference").first()).containsText(WORDS);
        second.lookInEveryTheme("content-changes");
        page.setViewportSize(360, 800);
        second.look("content-changes-360");
        assertThat(page.evaluate("() => document.documentElement.scrollWidth > innerWidth"))
                .isEqualTo(false);
        page.setViewportSize(1280, 900);
        button(page, "新しい版として公開する");
        assertThat(page.locator(".summary.ok").first()).containsText("新しい版を公開しました");
        assertThat(page.locator("main")).containsText("自団体の改訂1");
        second.look("content-published");
    }

    private static void takesItHome(Browser.Person editor) throws IOException {
        APIResponse answer = editor.page().context().request().get("/admin/content-export/B07.zip");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment;");
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(files).hasSize(3);
        assertThat(files.get("content/courses/basic/B07/course.yaml")).contains("version: 2");
        assertThat(files.get("content/assessments/B07.yaml")).contains(WORDS);
        assertThat(files.values()).anyMatch(text -> text.endsWith(WORDS + "\n"));
    }

    /** As if ours had been made from a shipped text that an update has shortened since. */
    private void anUpdateHasChangedTheShippedText() {
        var database = browser.application().installation().database();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.prepareStatement("update content_overlay set base = concat(?, base)"
                        + " where course = 'B07' and kind = 'LESSON'")) {
            statement.setString(1, "以前の出荷版にあった段落です。\n\n");
            assertThat(statement.executeUpdate()).isOne();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void decides(Browser.Person editor) {
        Page page = editor.page();
        page.navigate("/admin/content");
        assertThat(page.locator("main")).containsText("出荷版と食い違う教材が1件");
        editor.look("content-conflicts");
        page.locator("a[href$='/admin/content/conflict/B07/1']").click();
        assertThat(page.locator("section[aria-labelledby=theirs]")).containsText("以前の出荷版にあった段落です。");
        assertThat(page.locator("section[aria-labelledby=ours]")).containsText(WORDS);
        editor.lookInEveryTheme("content-conflict");
        page.setViewportSize(360, 800);
        editor.look("content-conflict-360");
        assertThat(page.evaluate("() => document.documentElement.scrollWidth > innerWidth"))
                .isEqualTo(false);
        page.setViewportSize(1280, 900);
        button(page, "自団体の文を使い続ける");
        assertThat(page.locator(".summary.ok").first()).containsText("使い続けます");
        page.navigate("/admin/content");
        assertThat(page.locator("main")).not().containsText("食い違う");
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private Browser.Person signedIn(Browser.Person somebody, DemoPerson person) {
        return somebody.signIn(person.staffNumber(), browser.application().password());
    }
}
