package jp.hagukumi.curriculum.rules;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** The difference between two texts, line by line, with what differs inside a changed line. */
public final class LineDiff {
    private static final int AROUND = 2;

    private LineDiff() {}

    public enum Kind {
        SAME,
        GONE,
        NEW,
        /** Stands for lines that are the same and left out. */
        SKIPPED
    }

    /**
     * @param head of the line, the same in both
     * @param changed what differs; the whole of a line without a counterpart
     * @param tail of the line, the same in both
     */
    public record Line(Kind kind, String head, String changed, String tail) {
        public String text() {
            return head + changed + tail;
        }

        public boolean is(String name) {
            return kind.name().equals(name);
        }
    }

    /** Every line that differs, with two lines around each; empty where nothing does. */
    public static List<Line> of(String before, String after) {
        List<String> old = lines(before);
        List<AbstractDelta<String>> deltas = DiffUtils.diff(old, lines(after)).getDeltas();
        List<Line> found = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : deltas) {
            int position = delta.getSource().getPosition();
            same(found, old.subList(at, position), at > 0, true);
            changed(found, delta.getSource().getLines(), delta.getTarget().getLines());
            at = position + delta.getSource().size();
        }
        if (!deltas.isEmpty()) {
            same(found, old.subList(at, old.size()), true, false);
        }
        return found;
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    /** @param follows whether a difference stands before; @param precedes whether one stands behind */
    private static void same(List<Line> found, List<String> lines, boolean follows, boolean precedes) {
        int first = follows ? AROUND : 0;
        int last = lines.size() - (precedes ? AROUND : 0);
        if (last - first < 2) {
            lines.forEach(line -> found.add(new Line(Kind.SAME, "", line, "")));
            return;
        }
        lines.subList(0, first).forEach(line -> found.add(new Line(Kind.SAME, "", line, "")));
        found.add(new Line(Kind.SKIPPED, "", "", ""));
        lines.subList(last, lines.size()).forEach(line -> found.add(new Line(Kind.SAME, "", line, "")));
    }

    private static void changed(List<Line> found, List<String> gone, List<String> added) {
        int pairs = Math.min(gone.size(), added.size());
        for (int i = 0; i < Math.max(gone.size(), added.size()); i++) {
            if (i < pairs) {
                pair(found, gone.get(i), added.get(i));
            } else if (i < gone.size()) {
                found.add(new Line(Kind.GONE, "", gone.get(i), ""));
            } else {
                found.add(new Line(Kind.NEW, "", added.get(i), ""));
            }
        }
    }

    private static void pair(List<Line> found, String gone, String added) {
        int shorter = Math.min(gone.length(), added.length());
        int head = 0;
        while (head < shorter && gone.charAt(head) == added.charAt(head)) {
            head++;
        }
        if (head > 0 && Character.isHighSurrogate(gone.charAt(head - 1))) {
            head--;
        }
        int tail = 0;
        while (tail < shorter - head
                && gone.charAt(gone.length() - 1 - tail) == added.charAt(added.length() - 1 - tail)) {
            tail++;
        }
        if (tail > 0 && Character.isLowSurrogate(gone.charAt(gone.length() - tail))) {
            tail--;
        }
        found.add(line(Kind.GONE, gone, head, tail));
        found.add(line(Kind.NEW, added, head, tail));
    }

    private static Line line(Kind kind, String text, int head, int tail) {
        int end = text.length() - tail;
        return new Line(kind, text.substring(0, head), text.substring(head, end), text.substring(end));
    }
}
