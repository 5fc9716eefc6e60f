package jp.hagukumi.certification.badges;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.zip.GZIPOutputStream;

/** The bits of a W3C Bitstring Status List, as it writes them: the first one on the left, gzip, multibase base64url. */
final class StatusList {
    /** The least that the standard allows, so that one bit tells little. */
    static final int SIZE = 131_072;

    private static final int BYTE = 8;
    private static final int FIRST = 0x80;

    private StatusList() {}

    static String encoded(BitSet revoked) {
        byte[] bytes = new byte[SIZE / BYTE];
        revoked.stream().forEach(position -> bytes[position / BYTE] |= (byte) (FIRST >>> (position % BYTE)));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
