package jp.hagukumi.platform.files;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file as it leaves: an attachment of the type it was found to be, which no browser runs or shows in our name. */
public final class Attachment {
    private Attachment() {}

    /** Answers with the file. */
    public static void send(HttpServletResponse response, String name, FileType type, byte[] content)
            throws IOException {
        send(response, name, type.extension(), type.mediaType(), content);
    }

    /**
     * Answers with a file of any type.
     *
     * @param extension for programs that read the plain name alone
     */
    public static void send(
            HttpServletResponse response, String name, String extension, String mediaType, byte[] content)
            throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"file." + extension + "\"; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        response.getOutputStream().write(content);
    }
}
