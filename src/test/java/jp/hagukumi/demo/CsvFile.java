package jp.hagukumi.demo;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes one CSV file row by row: UTF-8 without BOM, CRLF, RFC 4180 quoting. */
final class CsvFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final BufferedWriter out;

    CsvFile(Path file, String... header) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), BUFFER);
        row((Object[]) header);
    }

    /** Writes one row; null becomes an empty cell. */
    void row(Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            if (cells[i] != null) {
                out.write(quoted(cells[i].toString()));
            }
        }
        out.write("\r\n");
    }

    private static String quoted(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return '"' + cell.replace("\"", "\"\"") + '"';
            }
        }
        return cell;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
