package jp.hagukumi.platform.content;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Writes single values as YAML that reads back as exactly the same text: plain where that is safe, else in double quotes. */
public final class YamlScalar {
    /** Begins with a Japanese letter or bracket, so that it is no number, no date and none of YAML's own words. */
    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}「『（［][^\\p{Cntrl}\\u0085\\u2028\\u2029\\uFEFF\\uD800-\\uDFFF\"'#:,\\[\\]{}|&*!%@`]*");

    private YamlScalar() {}

    /** A text, within a flow mapping too. */
    public static String of(String text) {
        return PLAIN.matcher(text).matches() && text.strip().equals(text) ? text : quoted(text);
    }

    /** A code of letters, digits and hyphens that begins with a letter stands as it is; anything else as a text. */
    public static String code(String text) {
        return text.matches("[A-Z][A-Za-z0-9-]*[0-9]|[a-z]+-[a-z]+|single|multiple|case|ordering|matching|numeric")
                ? text
                : of(text);
    }

    public static String of(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (printable(point)) {
                        quoted.appendCodePoint(point);
                    } else {
                        quoted.append("\\u%04x".formatted(point));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean printable(int point) {
        return point >= ' ' && point <= '~'
                || point >= 0xA0 && point <= 0xD7FF && point != 0x2028 && point != 0x2029
                || point >= 0xE000 && point <= 0xFFFD && point != 0xFEFF
                || point >= 0x10000;
    }
}
