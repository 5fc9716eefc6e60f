package jp.hagukumi.platform.files;

import java.util.Arrays;
import java.util.Set;
import jp.hagukumi.platform.files.FileDecision.Accepted;
import jp.hagukumi.platform.files.FileDecision.Reason;
import jp.hagukumi.platform.files.FileDecision.Rejected;

/** Judges a file by its bytes; its name and what the browser says of it count for nothing. Nothing is ever unpacked. */
public final class FileRule {
    /** Largest file taken, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private FileRule() {}

    /** Evidence; anything of more than {@link #LARGEST} bytes may be cut off after one more. */
    public static FileDecision judge(byte[] file) {
        return judge(file, FileType.EVIDENCE);
    }

    /**
     * A file of one of the types.
     *
     * @param file anything of more than {@link #LARGEST} bytes may be cut off after one more
     */
    public static FileDecision judge(byte[] file, Set<FileType> taken) {
        FileDecision decision = looked(file, taken);
        return decision instanceof Accepted accepted && !taken.contains(accepted.type())
                ? new Rejected(Reason.UNKNOWN)
                : decision;
    }

    private static FileDecision looked(byte[] file, Set<FileType> taken) {
        if (file.length == 0) {
            return new Rejected(Reason.EMPTY);
        }
        if (file.length > LARGEST) {
            return new Rejected(Reason.TOO_LARGE);
        }
        if (begins(file, PDF)) {
            return PdfRule.judge(file);
        }
        if (begins(file, ARCHIVE) && taken.contains(FileType.XLSX)) {
            return OfficeRule.judge(file);
        }
        if (begins(file, PNG)) {
            return picture(FileType.PNG, file, PngRule.measure(file));
        }
        return begins(file, JPEG) ? picture(FileType.JPEG, file, JpegRule.measure(file)) : new Rejected(Reason.UNKNOWN);
    }

    private static FileDecision picture(FileType type, byte[] file, Picture found) {
        if (found.length() == 0) {
            return new Rejected(Reason.DAMAGED);
        }
        return found.isHuge()
                ? new Rejected(Reason.HUGE_PICTURE)
                : new Accepted(type, Arrays.copyOf(file, found.length()));
    }

    static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }
}
