package jp.hagukumi.platform;

import java.util.Locale;

/**
 * A text of the content in Japanese, with English beside it where there is one.
 *
 * @param ja never empty
 * @param en may be empty
 */
public record Localized(String ja, String en) {
    /** The English text for English readers where there is one, else the Japanese. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) && !en.isEmpty() ? en : ja;
    }
}
