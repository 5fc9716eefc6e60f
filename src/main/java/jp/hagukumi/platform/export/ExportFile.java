package jp.hagukumi.platform.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * A finished export in a temporary file, deleted when closed.
 *
 * @param name with extension
 * @param rows without header and remarks
 * @param unwritable characters that were written as 〓 because the encoding can't hold them
 */
public record ExportFile(Path path, String name, String contentType, long rows, Set<String> unwritable)
        implements AutoCloseable {

    /** Answers a request with the whole file. */
    public void sendTo(HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        response.setContentLengthLong(Files.size(path));
        response.setHeader("Content-Disposition", contentDisposition());
        response.setHeader("Hagukumi-Rows", Long.toString(rows));
        copyTo(response.getOutputStream());
    }

    /** The header that makes a browser save the file under its Japanese name. */
    public String contentDisposition() {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public void copyTo(OutputStream out) throws IOException {
        Files.copy(path, out);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
