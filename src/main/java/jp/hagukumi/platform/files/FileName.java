package jp.hagukumi.platform.files;

import java.text.Normalizer;

/** Names that do no harm wherever the file is saved. */
public final class FileName {
    private static final int LONGEST = 80;
    private static final String FORBIDDEN = "\\/:*?\"<>|%;";

    private FileName() {}

    /**
     * The last part of a name as a browser tells it: without control and direction characters and what a file system or a
     * header takes amiss, not hidden, with the extension of what the file is. A name that nothing is left of is {@code
     * evidence}.
     */
    public static String harmless(String told, FileType type) {
        String last = Normalizer.normalize(told, Normalizer.Form.NFC).replace('\\', '/');
        last = last.substring(last.lastIndexOf('/') + 1);
        StringBuilder name = new StringBuilder();
        last.codePoints().filter(FileName::isHarmless).limit(LONGEST).forEach(name::appendCodePoint);
        String stem = name.toString().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replaceAll("^[.\\s]+|[.\\s]+$", "");
        return (stem.isEmpty() ? "evidence" : stem) + "." + type.extension();
    }

    private static boolean isHarmless(int character) {
        int kind = Character.getType(character);
        return kind != Character.CONTROL
                && kind != Character.FORMAT
                && kind != Character.SURROGATE
                && kind != Character.LINE_SEPARATOR
                && kind != Character.PARAGRAPH_SEPARATOR
                && FORBIDDEN.indexOf(character) < 0;
    }
}
