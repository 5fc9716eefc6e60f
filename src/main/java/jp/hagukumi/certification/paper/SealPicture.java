package jp.hagukumi.certification.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import jp.hagukumi.platform.Refused;

/**
 * The image of a seal as it was uploaded: believed only after it was read as the PNG it claims to be, and kept as we write
 * it anew, so that nothing but the picture comes along.
 */
final class SealPicture {
    static final int MOST_BYTES = 1_048_576;
    static final int SMALLEST = 100;
    static final int LARGEST = 2_000;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private SealPicture() {}

    /** The picture written anew; refuses all but a PNG of 100 to 2,000 pixels each way and 1 MiB at most. */
    static byte[] checked(byte[] uploaded) {
        if (uploaded.length > MOST_BYTES) {
            throw Refused.at("seal", "certification.refused.seal.big");
        }
        if (uploaded.length < SIGNATURE.length
                || !Arrays.equals(SIGNATURE, Arrays.copyOf(uploaded, SIGNATURE.length))) {
            throw Refused.at("seal", "certification.refused.seal.kind");
        }
        return written(read(uploaded));
    }

    private static BufferedImage read(byte[] uploaded) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(uploaded))) {
            reader.setInput(input, true, true);
            // asked before anything is unpacked: a small file may claim a huge picture
            if (outside(reader.getWidth(0)) || outside(reader.getHeight(0))) {
                throw Refused.at("seal", "certification.refused.seal.size", SMALLEST, LARGEST);
            }
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Refused.at("seal", "certification.refused.seal.kind");
        } finally {
            reader.dispose();
        }
    }

    private static boolean outside(int pixels) {
        return pixels < SMALLEST || pixels > LARGEST;
    }

    private static byte[] written(BufferedImage picture) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
