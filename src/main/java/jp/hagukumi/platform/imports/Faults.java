package jp.hagukumi.platform.imports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.platform.Texts;

/** All faults of one file: counted without limit, listed up to {@link #LISTED}. */
final class Faults {
    static final int LISTED = 1_000;
    private static final int SHOWN = 100;

    private final Texts texts;
    private final List<Fault> listed = new ArrayList<>();
    private final BitSet lines = new BitSet();
    private final List<String> notices = new ArrayList<>();
    private int count;
    private boolean fatal;

    Faults(Texts texts) {
        this.texts = texts;
    }

    void add(int line, String column, String value, String textKey, Object... arguments) {
        count++;
        lines.set(line);
        if (listed.size() < LISTED) {
            listed.add(new Fault(line, column, shown(value), text(textKey, arguments)));
        }
    }

    /** A fault that leaves nothing of the file to apply. */
    void refuse(int line, String column, String textKey, Object... arguments) {
        add(line, column, "", textKey, arguments);
        fatal = true;
    }

    void notice(String textKey, Object... arguments) {
        notices.add(text(textKey, arguments));
    }

    String text(String textKey, Object... arguments) {
        return texts.in(Locale.JAPANESE, textKey, arguments);
    }

    boolean at(int line) {
        return lines.get(line);
    }

    int count() {
        return count;
    }

    int lineCount() {
        return lines.cardinality();
    }

    boolean fatal() {
        return fatal;
    }

    List<Fault> listed() {
        return listed;
    }

    List<String> notices() {
        return notices;
    }

    /** Cut to a readable length, with control characters made visible. */
    private static String shown(String value) {
        int end = value.offsetByCodePoints(0, Math.min(SHOWN, value.codePointCount(0, value.length())));
        StringBuilder text = new StringBuilder();
        value.substring(0, end)
                .codePoints()
                .forEach(c -> text.appendCodePoint(Character.isISOControl(c) ? '\u2423' : c));
        return end < value.length() ? text.append('…').toString() : text.toString();
    }
}
