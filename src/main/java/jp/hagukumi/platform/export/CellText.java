package jp.hagukumi.platform.export;

/** Texts as cells may hold them. */
final class CellText {
    private CellText() {}

    /** Control characters that no spreadsheet and no XML can hold become U+FFFD. */
    static String clean(String text) {
        boolean fine = text.chars().noneMatch(CellText::isForbidden);
        return fine
                ? text
                : text.chars()
                        .map(c -> isForbidden(c) ? 0xFFFD : c)
                        .collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
                        .toString();
    }

    private static boolean isForbidden(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE || c == 0xFFFF;
    }
}
