package jp.hagukumi.curriculum.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import jp.hagukumi.curriculum.Exports;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.platform.NotFound;
import jp.hagukumi.platform.files.Attachment;

/** {@code /admin/content-export/B02.zip}: what of a course is ours, as files of {@code content/}. */
@WebServlet("/admin/content-export/*")
public class ContentExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String END = ".zip";

    @Inject
    transient Exports exports;

    @Inject
    transient CurrentViewer viewers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
            if (!path.endsWith(END)) {
                throw new NotFound("file " + path);
            }
            String course = Asked.code(path.substring(1, path.length() - END.length()));
            byte[] zip = exports.zip(viewers.get(), course);
            Attachment.send(response, "content-" + course + END, "zip", "application/zip", zip);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
