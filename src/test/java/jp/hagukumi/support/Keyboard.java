package jp.hagukumi.support;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** Somebody without a mouse: goes on by Tab, and at every stop the focus must be seen. */
public record Keyboard(Page page) {
    private static final int MOST_STOPS = 300;

    /** What the reader of a screen would hear of the element in focus: its name, else its text. */
    private static final String NAME = """
            () => { const e = document.activeElement;
              const label = e.labels && e.labels.length ? e.labels[0].textContent : '';
              return (e.getAttribute('aria-label') || label || e.textContent || e.value || '').replace(/\\s+/g, ' ').trim(); }
            """;

    /** Whether a ring is drawn around the element in focus or the box that stands for it; past the last stop none is. */
    private static final String RING = """
            () => { let e = document.activeElement;
              if (e === document.body) return true;
              for (let i = 0; e && i < 3; i++, e = e.parentElement) {
                const style = getComputedStyle(e);
                if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) return true; }
              return false; }
            """;

    /** Goes to the next stop. */
    public Keyboard tab() {
        page.keyboard().press("Tab");
        Assertions.assertThat(page.evaluate(RING))
                .as("focus is seen on " + name() + " of " + page.url())
                .isEqualTo(true);
        return this;
    }

    /** Goes on until the element in focus is called so. */
    public Keyboard to(String name) {
        Pattern wanted = Pattern.compile(name);
        for (int i = 0; i < MOST_STOPS; i++) {
            tab();
            if (wanted.matcher(name()).find()) {
                return this;
            }
        }
        throw new AssertionError("no stop called " + name + " on " + page.url());
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    public Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Follows the link or presses the button in focus and waits for the page it leads to. */
    public Keyboard enter() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    public String name() {
        return (String) page.evaluate(NAME);
    }

    /** Kind of the element in focus: radio, checkbox, select-one, text, submit, or empty. */
    public String kind() {
        return (String) page.evaluate("() => document.activeElement.type || ''");
    }
}
