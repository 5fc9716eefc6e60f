package jp.hagukumi.certification.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** An A4 page being drawn, upright; lengths in points, from the lower left corner. */
final class PaperCanvas implements AutoCloseable {
    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();

    private static final float EM = 1000;
    private static final float LEADING = 1.6f;
    private static final Color INK = new Color(0x1A, 0x1A, 0x1A);

    private final PDDocument file;
    private final PDFont font;
    private final PDPageContentStream content;
    private final PaperTags tags;

    PaperCanvas(PDDocument file, PDFont font) throws IOException {
        this.file = file;
        this.font = font;
        PDPage page = new PDPage(PDRectangle.A4);
        file.addPage(page);
        tags = new PaperTags(file, page);
        content = new PDPageContentStream(file, page);
    }

    /**
     * How a text stands.
     *
     * @param size in points, made smaller where a line would not fit
     * @param align 0: begins at x, 0.5: its middle is there, 1: ends there
     */
    record Style(COSName kind, Locale language, float size, float x, float align, float widest) {}

    /** One line; tells how wide it came out. */
    float line(String text, Style style, float y) throws IOException {
        float width = width(text, style.size());
        float size = width > style.widest() ? style.size() * style.widest() / width : style.size();
        float shown = width(text, size);
        content.beginMarkedContent(
                style.kind(), tags.next(style.kind(), style.language().toLanguageTag(), ""));
        content.setNonStrokingColor(INK);
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(style.x() - style.align() * shown, y);
        content.showText(text);
        content.endText();
        content.endMarkedContent();
        return shown;
    }

    /** As many lines as it takes, broken as the language breaks lines; tells where the next line would stand. */
    float paragraph(String text, Style style, float y) throws IOException {
        float at = y;
        for (String line : broken(text, style)) {
            line(line, style, at);
            at -= style.size() * LEADING;
        }
        return at;
    }

    private List<String> broken(String text, Style style) throws IOException {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(style.language());
        breaks.setText(text);
        StringBuilder line = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String piece = text.substring(from, to);
            if (line.length() > 0 && width((line + piece).stripTrailing(), style.size()) > style.widest()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / EM * size;
    }

    /** A frame around the page, for the eye alone. */
    void frame(float margin, float thickness, Color color) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setStrokingColor(color);
        content.setLineWidth(thickness);
        content.addRect(margin, margin, WIDTH - 2 * margin, HEIGHT - 2 * margin);
        content.stroke();
        content.endMarkedContent();
    }

    /** A PNG that fills a square as far as its shape lets it. */
    void picture(byte[] png, String alternative, float x, float y, float side) throws IOException {
        PDImageXObject image = PDImageXObject.createFromByteArray(file, png, "picture.png");
        float scale = side / Math.max(image.getWidth(), image.getHeight());
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        figure(alternative);
        content.drawImage(image, x + (side - width) / 2, y + (side - height) / 2, width, height);
        content.endMarkedContent();
    }

    /** A QR code of rectangles: sharp at any size. */
    void code(String text, String alternative, float x, float y, float side) throws IOException {
        BitMatrix matrix = matrix(text);
        float module = side / matrix.getWidth();
        figure(alternative);
        content.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    content.addRect(x + column * module, y + side - (row + 1) * module, module, module);
                }
            }
        }
        content.fill();
        content.endMarkedContent();
    }

    private void figure(String alternative) throws IOException {
        content.beginMarkedContent(
                PaperTags.FIGURE, tags.next(PaperTags.FIGURE, Locale.JAPANESE.toLanguageTag(), alternative));
    }

    private static BitMatrix matrix(String text) {
        try {
            Map<EncodeHintType, Object> hints =
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
