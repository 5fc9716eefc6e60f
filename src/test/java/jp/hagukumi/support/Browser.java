package jp.hagukumi.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;

/**
 * A real Chromium for browser tests, started once; each person gets a window of their own.
 *
 * <p>Every page a test looks at goes through {@link Person#look}: it is checked with axe and its picture is kept under
 * {@code target/screenshots}.
 */
public final class Browser {
    private static final Path SCREENSHOTS = Path.of(System.getProperty("hagukumi.target", "target"), "screenshots");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Browser running;
    private static com.microsoft.playwright.Browser started;

    private final com.microsoft.playwright.Browser chromium;
    private final Application application;

    private Browser(com.microsoft.playwright.Browser chromium, Application application) {
        this.chromium = chromium;
        this.application = application;
    }

    /** The one browser in front of the one application of this test run. */
    public static synchronized Browser start() {
        if (running == null) {
            running = new Browser(chromium(), Application.start());
        }
        return running;
    }

    /** Chromium without its own windows, which needs half the time, before the one for people. */
    private static String executable() {
        String shell = "/usr/bin/chromium-headless-shell";
        return System.getenv()
                .getOrDefault("HAGUKUMI_CHROMIUM", Files.isExecutable(Path.of(shell)) ? shell : "/usr/bin/chromium");
    }

    /** One line that says what to do where there is no Chromium. */
    static Optional<String> missing() {
        return Files.isExecutable(Path.of(executable()))
                ? Optional.empty()
                : Optional.of(
                        executable()
                                + " に Chromium がありません。apt-get install chromium-headless-shell で入れるか、HAGUKUMI_CHROMIUM で場所を指定してください。");
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (started == null) {
            missing().ifPresent(line -> {
                throw new IllegalStateException(line);
            });
            started = Playwright.create()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(executable()))
                            .setArgs(ARGUMENTS));
        }
        return started;
    }

    /** A window in front of another application than that of the browser tests. */
    public static Person before(String url) {
        return open(chromium(), url, 1280, 900);
    }

    public Application application() {
        return application;
    }

    /** A window of 1280 × 900 with nobody signed in. */
    public Person somebody() {
        return window(1280, 900);
    }

    /** A window of the given size in CSS pixels with nobody signed in. */
    public Person window(int width, int height) {
        return open(chromium, application.url(), width, height);
    }

    private static Person open(com.microsoft.playwright.Browser chromium, String url, int width, int height) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBaseURL(url));
        context.setDefaultTimeout(20_000);
        return new Person(context.newPage());
    }

    /** Somebody in front of a window. */
    public record Person(Page page) implements AutoCloseable {
        /** Signs in and ends on the page one wanted. */
        public Person signIn(String name, String password) {
            page.navigate("/sign-in");
            page.getByLabel("職員番号").fill(name);
            page.getByLabel("パスワード").fill(password);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("ログイン"))
                    .click();
            page.waitForURL(url -> !url.contains("/sign-in"));
            return this;
        }

        /** Keeps a picture of the whole page and fails on any violation that axe finds. */
        public Person look(String name) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
            check("light", new AxeBuilder(page));
            return this;
        }

        /** The same, and the colours of the other themes too. */
        public Person lookInEveryTheme(String name) {
            look(name);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            check("dark", colours());
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(ColorScheme.LIGHT)
                    .setContrast(Contrast.MORE));
            check("high contrast", colours());
            page.emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.NO_PREFERENCE));
            return this;
        }

        /** Only colours differ between themes. */
        private AxeBuilder colours() {
            return new AxeBuilder(page).withRules(List.of("color-contrast"));
        }

        private void check(String theme, AxeBuilder axe) {
            List<Rule> violations = axe.analyze().getViolations();
            Assertions.assertThat(violations)
                    .as("axe on " + page.url() + ", " + theme)
                    .extracting(rule -> rule.getId() + ": "
                            + rule.getNodes().stream()
                                    .map(node -> node.getHtml())
                                    .toList())
                    .isEmpty();
        }

        @Override
        public void close() {
            page.context().close();
        }
    }
}
