package jp.hagukumi.platform.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hagukumi.platform.files.FileDecision.Accepted;
import jp.hagukumi.platform.files.FileDecision.Reason;
import jp.hagukumi.platform.files.FileDecision.Rejected;

/**
 * Looks at a workbook, document or presentation (Office Open XML) by the directory of its archive alone: nothing is
 * unpacked. Names that lead out of the archive, macros, embedded files, links to other files, encryption and what would
 * swell when unpacked are refused.
 */
final class OfficeRule {
    private static final int END = 0x06054b50;
    private static final int HEADER = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int HEADER_LENGTH = 46;
    private static final int MOST_ENTRIES = 3_000;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int ENCRYPTED = 1;
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "xl/workbook.xml", FileType.XLSX,
            "word/document.xml", FileType.DOCX,
            "ppt/presentation.xml", FileType.PPTX);
    private static final Pattern LEADS_OUT = Pattern.compile("(^|.*/)\\.\\.(/.*|$)|/.*|.*[\\\\:\\p{Cntrl}].*");
    private static final Pattern RUNS = Pattern.compile(
            ".*(vbaproject|/macrosheets/|/activex/|/embeddings/|/externallinks/|/ctrlprops/|\\.(bin|exe|dll|js|vbs|zip)$).*");
    private static final Pattern HARMLESS = Pattern.compile("(xl|word|ppt)/printersettings/printersettings\\d*\\.bin");

    private final ByteBuffer file;
    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private boolean runs;

    private OfficeRule(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    static FileDecision judge(byte[] content) {
        OfficeRule rule = new OfficeRule(content);
        if (!rule.walk()) {
            return new Rejected(Reason.DAMAGED);
        }
        if (rule.runs) {
            return new Rejected(Reason.MACRO);
        }
        Optional<FileType> type = rule.type();
        return type.isPresent() ? new Accepted(type.get(), content) : new Rejected(Reason.UNKNOWN);
    }

    /** The directory stands right before its end record, which is the last thing in the file. */
    private boolean walk() {
        int end = file.capacity() - END_LENGTH;
        if (end < 0 || file.getInt(end) != END || file.getShort(end + 20) != 0) {
            return false;
        }
        int entries = Short.toUnsignedInt(file.getShort(end + 10));
        long at = Integer.toUnsignedLong(file.getInt(end + 16));
        if (entries > MOST_ENTRIES || at + Integer.toUnsignedLong(file.getInt(end + 12)) != end) {
            return false;
        }
        for (int i = 0; i < entries; i++) {
            if (at + HEADER_LENGTH > end || !entry((int) at)) {
                return false;
            }
            at += HEADER_LENGTH + unsigned((int) at + 28) + unsigned((int) at + 30) + unsigned((int) at + 32);
        }
        return at == end && unpacked <= MOST_UNPACKED;
    }

    private boolean entry(int at) {
        int length = unsigned(at + 28);
        long local = Integer.toUnsignedLong(file.getInt(at + 42));
        boolean whole = file.getInt(at) == HEADER
                && (unsigned(at + 8) & ENCRYPTED) == 0
                && at + HEADER_LENGTH + length <= file.capacity()
                && local + Integer.BYTES < at
                && file.getInt((int) local) == LOCAL;
        if (!whole) {
            return false;
        }
        String name = new String(file.array(), at + HEADER_LENGTH, length, StandardCharsets.UTF_8);
        String plain = name.toLowerCase(Locale.ROOT);
        unpacked += Integer.toUnsignedLong(file.getInt(at + 24));
        runs |= RUNS.matcher(plain).matches() && !HARMLESS.matcher(plain).matches();
        return !LEADS_OUT.matcher(name).matches() && names.add(plain);
    }

    private int unsigned(int index) {
        return Short.toUnsignedInt(file.getShort(index));
    }

    private Optional<FileType> type() {
        if (!names.contains("[content_types].xml")) {
            return Optional.empty();
        }
        List<FileType> found = MAIN_PARTS.entrySet().stream()
                .filter(part -> names.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
