package jp.hagukumi.platform;

import java.util.regex.Pattern;

/**
 * A plain-text mail to one person.
 *
 * @param to one address without a name
 * @param subject of one line: whatever could begin a new header becomes a space
 */
public record Letter(String to, String subject, String text) {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    public Letter {
        subject = BREAKS.matcher(subject).replaceAll(" ").strip();
    }
}
