package jp.hagukumi.platform.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds out how a text file is encoded: UTF-8 or CP932, nothing else is read. */
final class Encoding {
    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int BUFFER = 1 << 16;
    private static final char BOM = '\uFEFF';

    private Encoding() {}

    /** The encoding in which every byte of the file makes sense; empty where there is none. */
    static Optional<Charset> of(Path file) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, CP932)) {
            if (readsAs(file, charset)) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    /** Whether it is a workbook of Excel, new or old, whatever its name says. */
    static boolean isWorkbook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(ZIP.length);
            return Arrays.equals(start, ZIP) || Arrays.equals(start, OLE);
        }
    }

    /** Opens the file after its byte order mark, if it has one. */
    static Reader open(Path file, Charset charset) throws IOException {
        Reader reader = decoder(Files.newInputStream(file), charset);
        java.io.BufferedReader buffered = new java.io.BufferedReader(reader, BUFFER);
        buffered.mark(1);
        if (buffered.read() != BOM) {
            buffered.reset();
        }
        return buffered;
    }

    private static boolean readsAs(Path file, Charset charset) throws IOException {
        char[] buffer = new char[BUFFER];
        try (Reader reader = decoder(Files.newInputStream(file), charset)) {
            int read = reader.read(buffer);
            while (read >= 0) {
                for (int i = 0; i < read; i++) {
                    // the sign of ISO-2022-JP, which is valid in both
                    if (buffer[i] == '\u001B') {
                        return false;
                    }
                }
                read = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Reader decoder(InputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
