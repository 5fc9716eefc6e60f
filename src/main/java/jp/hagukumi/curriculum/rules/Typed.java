package jp.hagukumi.curriculum.rules;

/** What was typed, without what no text needs; and what is too much for one. */
public final class Typed {
    /** Characters of a lesson; the longest shipped one has a fifth of it. */
    public static final int LONGEST = 40_000;

    /** More than that are no lesson, and cost too much to compare. */
    public static final int MOST_LINES = 2_000;

    private static final int DEEPEST = 8;
    private static final int MOST_INDENTED = 40;
    private static final int MOST_MARKS = 1_000;

    private Typed() {}

    /** Lines end with a line feed; control characters and halves of characters are left out. */
    public static String clean(String typed) {
        StringBuilder clean = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Typed::belongsInText)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean belongsInText(int point) {
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean none = (point & 0xFFFE) == 0xFFFE;
        return point == '\n' || point == '\t' || !Character.isISOControl(point) && !half && !none;
    }

    /** A lesson as it is kept: clean, with one line feed at the end. */
    public static String lesson(String typed) {
        return clean(typed).stripTrailing() + "\n";
    }

    public static boolean tooLong(String text) {
        return text.length() > LONGEST || text.lines().limit(MOST_LINES + 1L).count() > MOST_LINES;
    }

    /**
     * Whether quotations and lists stand in each other so often that no reader could follow, and no renderer; or a
     * paragraph has so many marks of emphasis and links that they could.
     */
    public static boolean tooDeep(String markdown) {
        return markdown.lines().anyMatch(line -> depth(line) > DEEPEST) || crowded(markdown);
    }

    /** Counted and not parsed: the parser itself goes as deep as the text does. */
    private static boolean crowded(String markdown) {
        int marks = 0;
        for (String line : markdown.split("\n", -1)) {
            int own = (int) line.chars().filter(c -> "*_[".indexOf(c) >= 0).count();
            marks = line.isBlank() ? 0 : marks + own;
            if (marks > MOST_MARKS) {
                return true;
            }
        }
        return false;
    }

    private static int depth(String line) {
        int depth = 0;
        int blanks = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ' || c == '\t') {
                blanks += c == '\t' ? 4 : 1;
            } else if (c == '>' || "-+*.)".indexOf(c) >= 0 && blankBehind(line, i)) {
                depth++;
            } else if (c < '0' || c > '9') {
                break;
            }
        }
        return blanks > MOST_INDENTED ? DEEPEST + 1 : depth;
    }

    private static boolean blankBehind(String line, int at) {
        return at + 1 >= line.length() || Character.isWhitespace(line.charAt(at + 1));
    }
}
