package jp.hagukumi.certification.badges;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A badge inside a PNG: an uncompressed iTXt chunk after the header, as Open Badges 3.0 says. */
final class BakedPng {
    static final String KEYWORD = "openbadgecredential";

    /** Signature, and the header with its length, name and checksum. */
    private static final int HEAD = 8 + 4 + 4 + 13 + 4;

    private BakedPng() {}

    static byte[] of(byte[] png, String badge) {
        byte[] content = content(badge);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ByteBuffer chunk = ByteBuffer.allocate(content.length + 8);
        // the length counts the data alone, without the name before it
        chunk.putInt(content.length - 4).put(content).putInt((int) checksum.getValue());
        return ByteBuffer.allocate(png.length + chunk.capacity())
                .put(png, 0, HEAD)
                .put(chunk.array())
                .put(png, HEAD, png.length - HEAD)
                .array();
    }

    /** Name, keyword, not compressed, no language, no translation of the keyword, the badge. */
    private static byte[] content(String badge) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes("iTXt".getBytes(StandardCharsets.US_ASCII));
        content.writeBytes(KEYWORD.getBytes(StandardCharsets.ISO_8859_1));
        content.writeBytes(new byte[] {0, 0, 0, 0, 0});
        content.writeBytes(badge.getBytes(StandardCharsets.UTF_8));
        return content.toByteArray();
    }
}
