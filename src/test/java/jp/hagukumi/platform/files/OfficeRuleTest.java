package jp.hagukumi.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.hagukumi.platform.files.FileDecision.Accepted;
import jp.hagukumi.platform.files.FileDecision.Reason;
import jp.hagukumi.platform.files.FileDecision.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeRuleTest {
    private static final String TYPES = "[Content_Types].xml";
    private static final String BOOK = "xl/workbook.xml";

    @Test
    void workbooks_documents_and_presentations_are_known_by_their_main_part() {
        assertThat(accepted(archive(TYPES, BOOK, "xl/printerSettings/printerSettings1.bin")))
                .isEqualTo(FileType.XLSX);
        assertThat(accepted(archive(TYPES, "word/document.xml"))).isEqualTo(FileType.DOCX);
        assertThat(accepted(archive(TYPES, "ppt/presentation.xml"))).isEqualTo(FileType.PPTX);
    }

    @Test
    void what_is_no_evidence_is_not_taken_as_evidence() {
        assertThat(FileRule.judge(archive(TYPES, BOOK))).isEqualTo(new Rejected(Reason.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/vbaProject.bin",
                "xl/VBAPROJECT.BIN",
                "xl/macrosheets/sheet1.xml",
                "xl/embeddings/oleObject1.bin",
                "word/activeX/activeX1.xml",
                "xl/externalLinks/externalLink1.xml",
                "docs/inner.zip"
            })
    void macros_embedded_files_and_links_are_refused(String name) {
        assertThat(rejected(archive(TYPES, BOOK, name))).isEqualTo(Reason.MACRO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "xl/../../evil.xml", "/etc/passwd", "c:\\evil.xml", "xl\\evil.xml"})
    void names_that_lead_out_of_the_archive_are_refused(String name) {
        assertThat(rejected(archive(TYPES, BOOK, name))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void an_archive_that_is_none_of_these_or_two_of_them_is_refused() {
        assertThat(rejected(archive("a.txt"))).isEqualTo(Reason.UNKNOWN);
        assertThat(rejected(archive(TYPES, "a.txt"))).isEqualTo(Reason.UNKNOWN);
        assertThat(rejected(archive(BOOK))).isEqualTo(Reason.UNKNOWN);
        assertThat(rejected(archive(TYPES, BOOK, "word/document.xml"))).isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void what_swells_when_unpacked_is_refused_by_what_its_directory_says() {
        byte[] book = archive(TYPES, BOOK);
        int header = book.length - 22 - directoryLength(book);
        assertThat(accepted(book)).isEqualTo(FileType.XLSX);
        Arrays.fill(book, header + 24, header + 28, (byte) 0x7f);
        assertThat(rejected(book)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void an_encrypted_entry_is_refused() {
        byte[] book = archive(TYPES, BOOK);
        int header = book.length - 22 - directoryLength(book);
        book[header + 8] |= 1;
        assertThat(rejected(book)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void whatever_is_cut_off_added_or_changed_is_never_an_exception() {
        byte[] book = archive(TYPES, BOOK);
        assertThat(rejected(Arrays.copyOf(book, book.length - 1))).isEqualTo(Reason.DAMAGED);
        assertThat(rejected(Arrays.copyOf(book, book.length + 1))).isEqualTo(Reason.DAMAGED);
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = book.clone();
            for (int j = 0; j < 3; j++) {
                changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt(256);
            }
            assertThat(FileRule.judge(changed, FileType.WORK)).isNotNull();
        }
    }

    private static FileType accepted(byte[] file) {
        FileDecision decision = FileRule.judge(file, FileType.WORK);
        assertThat(decision).isInstanceOf(Accepted.class);
        return ((Accepted) decision).type();
    }

    private static Reason rejected(byte[] file) {
        FileDecision decision = FileRule.judge(file, FileType.WORK);
        assertThat(decision).isInstanceOf(Rejected.class);
        return ((Rejected) decision).reason();
    }

    private static int directoryLength(byte[] archive) {
        int end = archive.length - 22;
        return (archive[end + 12] & 0xff) | (archive[end + 13] & 0xff) << 8;
    }

    private static byte[] archive(String... names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
