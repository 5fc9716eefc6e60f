package jp.hagukumi.platform.export;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What Windows' Shift_JIS can hold. Five signs that JIS and Windows map to different Unicode characters are written as
 * the one that looks the same.
 */
final class Cp932 {
    static final Charset CHARSET = Charset.forName("windows-31j");

    /** Stands for a character that can't be written (下駄記号). */
    static final String MISSING = "〓";

    private static final Map<Integer, String> SAME_SIGN = Map.of(
            0x301C, "\uFF5E",
            0x2212, "\uFF0D",
            0x2014, "\u2015",
            0x2016, "\u2225",
            0x00A6, "\uFFE4");

    private final CharsetEncoder encoder = CHARSET.newEncoder();
    private final Set<String> unwritable = new LinkedHashSet<>();

    /** Every character that was replaced so far. */
    Set<String> unwritable() {
        return Set.copyOf(unwritable);
    }

    /** The text with what can't be written replaced; tells of each such character. */
    String writable(String text, Consumer<String> missing) {
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(point -> {
            String sign = SAME_SIGN.getOrDefault(point, Character.toString(point));
            if (encoder.canEncode(sign)) {
                written.append(sign);
            } else {
                written.append(MISSING);
                unwritable.add(sign);
                missing.accept(sign);
            }
        });
        return written.toString();
    }
}
