package jp.hagukumi.certification.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import jp.hagukumi.certification.paper.CertificatePaper.EnglishWords;
import jp.hagukumi.certification.paper.CertificatePaper.Words;
import jp.hagukumi.certification.paper.PdfFile.Font;
import jp.hagukumi.platform.Refused;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;

class CertificatePaperTest {
    private static final String ADDRESS = "https://hagukumi.example.jp/verify/131016-2026-000001";
    private static final EnglishWords ENGLISH = new EnglishWords(
            "CERTIFICATE",
            "This is to certify that 𠮷野 髙子",
            "Digital Skills Certification: Practice",
            "has met all requirements of the stage “Practice” of the digital skills certification of Ikuno City."
                    + " Shows that you have improved your own work by digital means.",
            "Valid from 26 June 2026 to 31 March 2029",
            "26 June 2026",
            "Hanako Ikuno, Mayor of Ikuno City");

    private final PaperFont font = new PaperFont();

    @Test
    void rare_characters_of_names_are_drawn_with_an_embedded_font() throws IOException {
        PdfFile pdf = drawn("𠮷野 髙子 様", Optional.empty());
        assertThat(pdf.text()).contains("𠮷野 髙子 様", "認定番号 131016-2026-000001", "育野市長 育野 花子", "令和8年6月26日", "2026年6月26日");
        assertThat(pdf.fonts()).containsExactly(new Font("NotoSerifJP-Regular", true, true));
        assertThat(pdf.bytes().length).isLessThan(300_000);
        assertThat(pdf.accessibility()).containsExactly("ja", "認定証 131016-2026-000001", "true", "true");
        look(pdf, "certificate-ja");
    }

    /** Poppler has nothing in common with what wrote the file; {@code .ci/run} installs it. */
    @Test
    void another_reader_finds_the_same_text_and_nothing_but_embedded_fonts() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdffonts")), "poppler-utils is not installed");
        Path file = Files.createTempFile("certificate", ".pdf");
        Files.write(file, drawn("𠮷野 髙子 様", Optional.of(ENGLISH)).bytes());
        List<String> fonts = said("pdffonts", file.toString()).lines().skip(2).toList();
        assertThat(fonts).isNotEmpty().allSatisfy(line -> assertThat(line)
                .as("embedded, subset, with its characters")
                .containsPattern("NotoSerifJP-Regular .*Identity-H +yes yes yes "));
        assertThat(said("pdftotext", "-layout", file.toString(), "-"))
                .contains("𠮷野 髙子 様", "認定番号 131016-2026-000001", "This is to certify that 𠮷野 髙子", ADDRESS);
        Files.delete(file);
    }

    private static String said(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void the_name_on_the_page_is_more_than_text_behind_it() throws IOException {
        assertThat(ink(drawn("𠮷 様", Optional.empty()))).isNotEqualTo(ink(drawn("吉 様", Optional.empty())));
        assertThat(ink(drawn("髙 様", Optional.empty()))).isNotEqualTo(ink(drawn("高 様", Optional.empty())));
    }

    @Test
    void both_languages_stand_on_the_page() throws IOException {
        PdfFile pdf = drawn("𠮷野 髙子 様", Optional.of(ENGLISH));
        assertThat(pdf.text())
                .contains(
                        "This is to certify that 𠮷野 髙子",
                        "Valid from 26 June 2026 to 31 March 2029",
                        "Mayor of Ikuno City");
        look(pdf, "certificate-bilingual");
    }

    @Test
    void the_qr_code_leads_to_the_public_page() throws Exception {
        assertThat(drawn("𠮷野 髙子 様", Optional.of(ENGLISH)).code()).isEqualTo(ADDRESS);
    }

    @Test
    void what_the_font_does_not_hold_is_named() {
        assertThat(font.missing("𠮷野 髙子 﨑 德 邊 邉 濵 神")).isEmpty();
        assertThat(font.missing("山田 😀子")).contains(0x1F600);
        assertThat(font.missing("葛\uDB40\uDD00城")).as("a variant by selector").contains(0xE0100);
        assertThat(font.missing("山田\t太郎")).contains(9);
        assertThat(PaperFont.code(0x20BB7)).isEqualTo("U+20BB7");
    }

    @Test
    void every_kanji_of_jis_x_0213_can_be_drawn() {
        StringBuilder kanji = new StringBuilder();
        for (int lead = 0x81; lead <= 0xFC; lead++) {
            for (int trail = 0x40; trail <= 0xFC; trail++) {
                kanji.append(new String(new byte[] {(byte) lead, (byte) trail}, Charset.forName("x-SJIS_0213")));
            }
        }
        String ideographs = kanji.codePoints()
                .filter(Character::isIdeographic)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(ideographs.codePointCount(0, ideographs.length())).isGreaterThan(10_000);
        assertThat(font.missing(ideographs)).isEmpty();
    }

    @Test
    void a_seal_is_a_small_png_and_nothing_else() throws IOException {
        assertThat(ImageIO.read(new ByteArrayInputStream(SealPicture.checked(seal(300, 300))))
                        .getWidth())
                .isEqualTo(300);
        refused(seal(99, 300), "size");
        refused(seal(300, 2_001), "size");
        refused("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), "kind");
        byte[] cut = Arrays.copyOf(seal(300, 300), 60);
        refused(cut, "kind");
        refused(new byte[SealPicture.MOST_BYTES + 1], "big");
    }

    @Test
    void what_was_hidden_in_the_file_of_a_seal_does_not_come_along() throws IOException {
        ByteArrayOutputStream trailing = new ByteArrayOutputStream();
        trailing.write(seal(120, 120));
        trailing.write("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(SealPicture.checked(trailing.toByteArray()), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    private static void refused(byte[] uploaded, String why) {
        assertThatThrownBy(() -> SealPicture.checked(uploaded))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                        .isEqualTo("certification.refused.seal." + why));
    }

    private PdfFile drawn(String name, Optional<EnglishWords> english) throws IOException {
        Words words = new Words(
                "認定証 131016-2026-000001",
                "認定番号 131016-2026-000001",
                "認 定 証",
                name,
                "デジタル人材認定「実践」",
                "あなたは、育野市のデジタル人材認定において「実践」の要件をすべて満たしたので、ここにこれを認定します。自分の業務をデジタルで改善したことの証明です。",
                List.of("有効期間 令和8年6月26日から令和11年3月31日まで", "(2026年6月26日から2029年3月31日まで)"),
                List.of("令和8年6月26日", "2026年6月26日"),
                "育野市長 育野 花子",
                "この認定が今も有効かどうかは、QRコードか次のページで確かめられます。",
                ADDRESS,
                LocalDate.of(2026, 6, 26));
        try (TrueTypeFont opened = font.open()) {
            return new PdfFile(CertificatePaper.draw(opened, words, english, Optional.of(seal(400, 400)), "育野市長の印"));
        }
    }

    private static int ink(PdfFile pdf) {
        BufferedImage page = pdf.picture();
        int dark = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                dark += (page.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    static byte[] seal(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xC0, 0x20, 0x20));
        pen.setStroke(new BasicStroke(12));
        pen.drawRect(12, 12, width - 24, height - 24);
        pen.drawLine(width / 3, 24, width / 3, height - 24);
        pen.drawLine(24, height / 2, width - 24, height / 2);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void look(PdfFile pdf, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        ImageIO.write(pdf.picture(), "png", folder.resolve(name + ".png").toFile());
        Files.write(folder.resolve(name + ".pdf"), pdf.bytes());
    }
}
