package jp.hagukumi.platform.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.hagukumi.platform.Refused;

/** A file that came in, outside the web root, until it is closed. */
public final class UploadedFile implements AutoCloseable {
    /** Largest file taken, in bytes. */
    public static final long LARGEST = 64L * 1024 * 1024;

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final String hash;

    private UploadedFile(Path path, String hash) {
        this.path = path;
        this.hash = hash;
    }

    /** Takes a stream to its end; throws {@link Refused} where it is larger than {@link #LARGEST}. */
    public static UploadedFile take(InputStream in) throws IOException {
        Path path = Files.createTempFile("upload", ".csv");
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw new Refused("platform.import.tooLarge", LARGEST / 1024 / 1024);
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException | Refused e) {
            Files.deleteIfExists(path);
            throw e;
        }
        return new UploadedFile(path, HexFormat.of().formatHex(digest.digest()));
    }

    public Path path() {
        return path;
    }

    /** SHA-256 in hexadecimal. */
    public String hash() {
        return hash;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
