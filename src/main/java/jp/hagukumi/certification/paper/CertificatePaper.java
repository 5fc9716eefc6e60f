package jp.hagukumi.certification.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import jp.hagukumi.platform.Days;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** The certificate as PDF, A4 upright, with its font in it. */
final class CertificatePaper {
    private static final Color FRAME = new Color(0x00, 0x69, 0x5A);
    private static final float LEFT = 88;
    private static final float RIGHT = PaperCanvas.WIDTH - LEFT;
    private static final float CENTRE = PaperCanvas.WIDTH / 2;
    private static final float WIDEST = RIGHT - LEFT;
    private static final float SEAL = 68;
    private static final float SIGNER = 196;
    private static final float CODE = 76;
    private static final float CODE_BOTTOM = 62;

    private CertificatePaper() {}

    /**
     * What stands on it, from top to bottom.
     *
     * @param number with its label
     * @param body why it was granted; the English below where the certificate has it
     * @param grantedOn the same day in both calendars, the larger line first
     * @param day for the properties of the file
     * @param check how to check it, beside the QR code of {@code address}
     */
    record Words(
            String document,
            String number,
            String title,
            String name,
            String stage,
            String body,
            List<String> term,
            List<String> grantedOn,
            String signer,
            String check,
            String address,
            LocalDate day) {}

    /** The same in English, below the Japanese. */
    record EnglishWords(
            String title, String name, String stage, String body, String term, String grantedOn, String signer) {}

    /**
     * Draws it; the caller has made sure that the font holds every character.
     *
     * @param seal with what it is for those who can't see it
     */
    static byte[] draw(
            TrueTypeFont font, Words words, Optional<EnglishWords> english, Optional<byte[]> seal, String sealIs)
            throws IOException {
        try (PDDocument file = new PDDocument()) {
            describe(file, words);
            try (PaperCanvas canvas = new PaperCanvas(file, PDType0Font.load(file, font, true))) {
                canvas.frame(30, 3, FRAME);
                canvas.frame(37, 0.75f, FRAME);
                float y = head(canvas, words, english);
                y = body(canvas, words, english, y);
                foot(canvas, words, english, y);
                if (seal.isPresent()) {
                    canvas.picture(seal.get(), sealIs, RIGHT - SEAL + 14, SIGNER + 6 - SEAL / 2, SEAL);
                }
                check(canvas, words);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }

    private static void describe(PDDocument file, Words words) {
        PDDocumentInformation information = file.getDocumentInformation();
        information.setTitle(words.document());
        information.setCreator("Hagukumi");
        GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone("Asia/Tokyo"), Locale.ROOT);
        day.setTimeInMillis(words.day().atStartOfDay(Days.ZONE).toInstant().toEpochMilli());
        information.setCreationDate(day);
        file.getDocumentCatalog().setLanguage("ja");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        file.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static float head(PaperCanvas canvas, Words words, Optional<EnglishWords> english) throws IOException {
        canvas.line(words.number(), text(10, RIGHT, 1), 770);
        canvas.line(
                words.title(),
                new PaperCanvas.Style(PaperTags.HEADING, Locale.JAPANESE, 40, CENTRE, 0.5f, WIDEST),
                682);
        if (english.isPresent()) {
            canvas.line(english.get().title(), english(13, CENTRE, 0.5f), 656);
        }
        canvas.line(words.name(), text(28, CENTRE, 0.5f), 588);
        if (english.isPresent()) {
            canvas.line(english.get().name(), english(11, CENTRE, 0.5f), 566);
        }
        canvas.line(words.stage(), text(20, CENTRE, 0.5f), 516);
        if (english.isPresent()) {
            canvas.line(english.get().stage(), english(12, CENTRE, 0.5f), 496);
        }
        return english.isPresent() ? 458 : 462;
    }

    private static float body(PaperCanvas canvas, Words words, Optional<EnglishWords> english, float top)
            throws IOException {
        float y = canvas.paragraph(words.body(), text(13, LEFT, 0), top);
        if (english.isPresent()) {
            y = canvas.paragraph(english.get().body(), english(9.5f, LEFT, 0), y - 2);
        }
        y -= 12;
        for (String line : words.term()) {
            canvas.line(line, text(12, LEFT, 0), y);
            y -= 18;
        }
        if (english.isPresent()) {
            canvas.line(english.get().term(), english(9.5f, LEFT, 0), y + 3);
        }
        return y;
    }

    private static void foot(PaperCanvas canvas, Words words, Optional<EnglishWords> english, float under)
            throws IOException {
        float y = Math.min(under - 6, 262);
        canvas.line(words.grantedOn().get(0), text(14, LEFT + 16, 0), y);
        canvas.line(words.grantedOn().get(1), text(10, LEFT + 16, 0), y - 16);
        if (english.isPresent()) {
            canvas.line(english.get().grantedOn(), english(9.5f, LEFT + 16, 0), y - 30);
        }
        canvas.line(words.signer(), signer(Locale.JAPANESE, 20), SIGNER);
        if (english.isPresent()) {
            canvas.line(english.get().signer(), signer(Locale.ENGLISH, 10), SIGNER - 18);
        }
    }

    private static void check(PaperCanvas canvas, Words words) throws IOException {
        canvas.code(words.address(), words.check(), LEFT, CODE_BOTTOM, CODE);
        float left = LEFT + CODE + 14;
        PaperCanvas.Style small = new PaperCanvas.Style(PaperTags.PARAGRAPH, Locale.JAPANESE, 9, left, 0, RIGHT - left);
        float y = canvas.paragraph(words.check(), small, CODE_BOTTOM + CODE - 22);
        canvas.line(words.address(), small, y - 2);
    }

    private static PaperCanvas.Style text(float size, float x, float align) {
        return new PaperCanvas.Style(PaperTags.PARAGRAPH, Locale.JAPANESE, size, x, align, WIDEST);
    }

    private static PaperCanvas.Style english(float size, float x, float align) {
        return new PaperCanvas.Style(PaperTags.PARAGRAPH, Locale.ENGLISH, size, x, align, WIDEST);
    }

    /** Ends where the seal begins. */
    private static PaperCanvas.Style signer(Locale language, float size) {
        float right = RIGHT - SEAL + 6;
        return new PaperCanvas.Style(PaperTags.PARAGRAPH, language, size, right, 1, right - LEFT);
    }
}
