package jp.hagukumi.certification.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The font of certificates: Noto Serif JP with all kanji of JIS X 0213 and more, or the TrueType file that {@code
 * hagukumi.certificate.font} names.
 */
@ApplicationScoped
public class PaperFont {
    private static final String SHIPPED = "NotoSerifJP-Regular.ttf";
    private static final int LAST_IDEOGRAPH = 0x3FFFF;

    private final Optional<String> own;

    private @Nullable BitSet drawable;

    /** The font that comes with the application. */
    public PaperFont() {
        this(Optional.empty());
    }

    @Inject
    PaperFont(@ConfigProperty(name = "hagukumi.certificate.font") Optional<String> own) {
        this.own = own;
    }

    /** The first character of a text that the font does not hold; empty where it holds all. */
    public Optional<Integer> missing(String text) {
        BitSet known = drawable();
        return text.codePoints()
                .filter(character -> !known.get(character))
                .boxed()
                .findFirst();
    }

    /** U+20BB7, as character tables name it. */
    public static String code(int character) {
        return "U+%04X".formatted(character);
    }

    /** The font, to be closed by the caller; its parts are read as they are needed, so it belongs to one thread. */
    public TrueTypeFont open() {
        try (InputStream file = file()) {
            return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream file() throws IOException {
        if (own.isPresent()) {
            return Files.newInputStream(Path.of(own.get()));
        }
        InputStream shipped = PaperFont.class.getResourceAsStream(SHIPPED);
        if (shipped == null) {
            throw new IllegalStateException(SHIPPED + " is missing");
        }
        return shipped;
    }

    private synchronized BitSet drawable() {
        if (drawable == null) {
            try (TrueTypeFont font = open()) {
                CmapLookup characters = font.getUnicodeCmapLookup();
                BitSet found = new BitSet(LAST_IDEOGRAPH + 1);
                for (int character = ' '; character <= LAST_IDEOGRAPH; character++) {
                    found.set(character, characters.getGlyphId(character) != 0);
                }
                drawable = found;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return drawable;
    }
}
