package jp.hagukumi.platform.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import jp.hagukumi.platform.files.FileDecision.Accepted;
import jp.hagukumi.platform.files.FileDecision.Reason;
import jp.hagukumi.platform.files.FileDecision.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileRuleTest {
    private static final String PDF = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    @Test
    void a_pdf_and_pictures_are_taken_for_what_they_are() throws IOException {
        assertThat(accepted(PDF.getBytes(ISO_8859_1)).type()).isEqualTo(FileType.PDF);
        assertThat(accepted(picture("png")).type()).isEqualTo(FileType.PNG);
        assertThat(accepted(picture("jpg")).type()).isEqualTo(FileType.JPEG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090\u0000\u0003 program renamed to pdf",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<!DOCTYPE html><script>alert(1)</script>",
                "GIF89a/*",
                "PK\u0003\u0004",
                "\n%PDF-1.7 not at the beginning %%EOF",
                "\u007fELF"
            })
    void what_is_none_of_them_is_refused_whatever_it_is_called(String content) {
        assertThat(rejected(content.getBytes(ISO_8859_1))).isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertThat(rejected(new byte[0])).isEqualTo(Reason.EMPTY);
        byte[] large = Arrays.copyOf(PDF.getBytes(ISO_8859_1), FileRule.LARGEST + 1);
        assertThat(rejected(large)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void the_largest_file_is_still_taken() {
        byte[] file = new byte[FileRule.LARGEST];
        Arrays.fill(file, (byte) ' ');
        System.arraycopy("%PDF-1.7\n".getBytes(ISO_8859_1), 0, file, 0, 9);
        System.arraycopy("%%EOF".getBytes(ISO_8859_1), 0, file, file.length - 5, 5);
        assertThat(accepted(file).content()).hasSize(FileRule.LARGEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/JavaScript", "/J#61vaScript", "/Launch", "/EmbeddedFile", "/#45mbeddedFiles", "/SubmitForm"})
    void a_pdf_that_runs_or_carries_something_is_refused(String name) {
        byte[] file = PDF.replace("/Catalog", "/Catalog" + name + " 2 0 R").getBytes(ISO_8859_1);
        assertThat(rejected(file)).isEqualTo(Reason.ACTIVE);
    }

    @Test
    void a_pdf_that_is_an_archive_too_is_refused() throws IOException {
        assertThat(rejected(joined(PDF.getBytes(ISO_8859_1), zip(), "%%EOF".getBytes(ISO_8859_1))))
                .isEqualTo(Reason.TWOFOLD);
        assertThat(rejected(joined(PDF.getBytes(ISO_8859_1), zip()))).isEqualTo(Reason.TWOFOLD);
    }

    @Test
    void a_pdf_without_an_end_or_a_version_is_damaged() {
        assertThat(rejected(PDF.replace("%%EOF", "").getBytes(ISO_8859_1))).isEqualTo(Reason.DAMAGED);
        assertThat(rejected(PDF.replace("1.7", "x.y").getBytes(ISO_8859_1))).isEqualTo(Reason.DAMAGED);
        assertThat(rejected("%PDF-".getBytes(ISO_8859_1))).isEqualTo(Reason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void what_follows_a_picture_is_cut_off(String format) throws IOException {
        byte[] picture = picture(format);
        assertThat(accepted(joined(picture, zip())).content()).isEqualTo(picture);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void a_picture_cut_anywhere_is_damaged(String format) throws IOException {
        byte[] picture = picture(format);
        for (int length = 12; length < picture.length; length++) {
            assertThat(rejected(Arrays.copyOf(picture, length)))
                    .as("%s bytes", length)
                    .isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void a_png_with_a_byte_that_does_not_fit_its_checksum_is_damaged() throws IOException {
        byte[] picture = picture("png");
        picture[60]++;
        assertThat(rejected(picture)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_small_file_that_unfolds_into_a_huge_picture_is_refused() throws IOException {
        byte[] bomb = picture("png");
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());
        assertThat(rejected(bomb)).isEqualTo(Reason.HUGE_PICTURE);
    }

    @Test
    void no_bytes_make_the_rule_stumble() throws IOException {
        Random random = new Random(7);
        for (byte[] start : new byte[][] {picture("png"), picture("jpg"), PDF.getBytes(ISO_8859_1)}) {
            for (int i = 0; i < 2_000; i++) {
                byte[] file = start.clone();
                for (int change = 0; change < 8; change++) {
                    file[random.nextInt(file.length)] = (byte) random.nextInt();
                }
                assertThat(FileRule.judge(file)).isNotNull();
            }
        }
    }

    private static Accepted accepted(byte[] file) {
        FileDecision decision = FileRule.judge(file);
        assertThat(decision).isInstanceOf(Accepted.class);
        return (Accepted) decision;
    }

    private static Reason rejected(byte[] file) {
        FileDecision decision = FileRule.judge(file);
        assertThat(decision).isInstanceOf(Rejected.class);
        return ((Rejected) decision).reason();
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            image.setRGB(x, x * 3 / 4, 0x2060a0 + x * 4);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("evil.class"));
            zip.write(new byte[10]);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }
}
