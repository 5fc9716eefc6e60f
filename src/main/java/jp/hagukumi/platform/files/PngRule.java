package jp.hagukumi.platform.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Walks the chunks of a PNG with their checksums, from the signature to IEND. */
final class PngRule {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int NAME = 4;
    private static final int HEADER = 13;

    private PngRule() {}

    static Picture measure(byte[] file) {
        ByteBuffer buffer = ByteBuffer.wrap(file);
        int width = 0;
        int height = 0;
        boolean data = false;
        for (int at = SIGNATURE; at + AROUND <= file.length; ) {
            int length = buffer.getInt(at);
            if (length < 0 || length > file.length - at - AROUND || !isWhole(buffer, at, length)) {
                return Picture.NONE;
            }
            String name = new String(file, at + NAME, NAME, StandardCharsets.ISO_8859_1);
            if ((at == SIGNATURE) != ("IHDR".equals(name) && length == HEADER)) {
                return Picture.NONE;
            }
            if (at == SIGNATURE) {
                width = buffer.getInt(at + 2 * NAME);
                height = buffer.getInt(at + 3 * NAME);
            }
            data |= "IDAT".equals(name);
            at += AROUND + length;
            if ("IEND".equals(name)) {
                return data && width > 0 && height > 0 ? new Picture(at, width, height) : Picture.NONE;
            }
        }
        return Picture.NONE;
    }

    private static boolean isWhole(ByteBuffer buffer, int at, int length) {
        CRC32 sum = new CRC32();
        sum.update(buffer.array(), at + NAME, NAME + length);
        return (int) sum.getValue() == buffer.getInt(at + 2 * NAME + length);
    }
}
