package jp.hagukumi.platform;

import java.io.Serializable;
import java.util.Locale;

/**
 * How a person wants to see the screens.
 *
 * @param language {@code ja} or {@code en}
 */
public record Preferences(String language, DateStyle dateStyle, Theme theme) implements Serializable {
    /** What holds for somebody who never chose. */
    public static final Preferences DEFAULT = new Preferences("ja", DateStyle.WAREKI, Theme.AUTO);

    public Locale locale() {
        return "en".equals(language) ? Locale.ENGLISH : Locale.JAPANESE;
    }
}
