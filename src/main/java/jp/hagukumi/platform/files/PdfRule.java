package jp.hagukumi.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import jp.hagukumi.platform.files.FileDecision.Accepted;
import jp.hagukumi.platform.files.FileDecision.Reason;
import jp.hagukumi.platform.files.FileDecision.Rejected;

/**
 * Looks at a PDF from outside: its two ends, whether it is a ZIP too, and names that run, start or carry something. Names
 * inside compressed parts stay unseen; a reader's own protection and the virus scan are there for those.
 */
final class PdfRule {
    private static final int TAIL = 1024;
    private static final int ZIP_END = 22;
    private static final int ZIP_COMMENT = 65_535;
    private static final int LONGEST_NAME = 24;
    private static final int HEX = 16;
    private static final Set<String> ACTIVE =
            Set.of("JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "SubmitForm", "ImportData");

    private PdfRule() {}

    static FileDecision judge(byte[] file) {
        int from = Math.max(0, file.length - TAIL);
        String tail = new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
        boolean version = file.length > 7 && Character.isDigit(file[5]) && file[6] == '.' && Character.isDigit(file[7]);
        if (!version || !tail.contains("%%EOF")) {
            return new Rejected(Reason.DAMAGED);
        }
        if (isZip(file)) {
            return new Rejected(Reason.TWOFOLD);
        }
        return isActive(file) ? new Rejected(Reason.ACTIVE) : new Accepted(FileType.PDF, file);
    }

    /** The end record of a ZIP with a comment that reaches the end of the file. */
    private static boolean isZip(byte[] file) {
        int first = Math.max(0, file.length - ZIP_END - ZIP_COMMENT);
        for (int at = file.length - ZIP_END; at >= first; at--) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 5 && file[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static boolean isActive(byte[] file) {
        for (int at = 0; at < file.length; at++) {
            if (file[at] == '/' && ACTIVE.contains(name(file, at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** A name as a reader understands it: {@code #4a} is J. */
    private static String name(byte[] file, int from) {
        StringBuilder name = new StringBuilder();
        for (int at = from; at < file.length && name.length() < LONGEST_NAME; at++) {
            int character = file[at];
            if (character == '#' && at + 2 < file.length) {
                int high = Character.digit(file[at + 1], HEX);
                int low = Character.digit(file[at + 2], HEX);
                if (high >= 0 && low >= 0) {
                    character = high * HEX + low;
                    at += 2;
                }
            }
            if (character < 'A' || character > 'z') {
                break;
            }
            name.append((char) character);
        }
        return name.toString();
    }
}
