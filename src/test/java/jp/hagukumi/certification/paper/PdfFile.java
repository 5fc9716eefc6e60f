package jp.hagukumi.certification.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader finds in a PDF: its text, its fonts, and the QR code on the page as it looks on paper. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PdfFile(byte[] bytes) {
    private static final int DPI = 200;

    /** A font of a page. */
    public record Font(String name, boolean embedded, boolean subset) {}

    public String text() {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Font> fonts() {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            List<Font> fonts = new ArrayList<>();
            for (PDPage page : file.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    String full = font.getName();
                    fonts.add(new Font(
                            full.replaceFirst("^[A-Z]{6}\\+", ""), font.isEmbedded(), full.matches("[A-Z]{6}\\+.*")));
                }
            }
            return fonts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the QR code says to a camera that is held before the lower left part of the page. */
    public String code() throws NotFoundException {
        BufferedImage whole = picture();
        BufferedImage page =
                whole.getSubimage(0, whole.getHeight() * 3 / 4, whole.getWidth() / 3, whole.getHeight() / 5);
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        RGBLuminanceSource seen = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(seen)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    /** The first page as it looks on paper. */
    public BufferedImage picture() {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            return new PDFRenderer(file).renderImageWithDPI(0, DPI);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Language, title shown in place of the file's name, and whether its pieces are tagged. */
    public List<String> accessibility() {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            var catalog = file.getDocumentCatalog();
            return List.of(
                    catalog.getLanguage(),
                    file.getDocumentInformation().getTitle(),
                    String.valueOf(catalog.getViewerPreferences().displayDocTitle()),
                    String.valueOf(catalog.getMarkInfo().isMarked()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
