package jp.hagukumi.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import jp.hagukumi.platform.NotFound;
import jp.hagukumi.platform.export.Export;
import jp.hagukumi.platform.export.ExportFile;
import jp.hagukumi.platform.export.ExportFormat;
import jp.hagukumi.platform.export.ExportTable;

/**
 * What a page shows, as a file: the address of the page with the extension {@code .xlsx} or {@code .csv}. {@code
 * ?encoding=cp932} asks for another CSV.
 */
public abstract class ExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Export export;

    /** The content of the file; throws {@link NotFound} where there is nothing to see for the caller. */
    protected abstract ExportTable table(HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        String encoding = Objects.requireNonNullElse(request.getParameter("encoding"), "");
        ExportFormat format = ExportFormat.of(path.substring(path.lastIndexOf('.') + 1), encoding.strip())
                .orElseThrow();
        try (ExportFile file = export.write(format, table(request))) {
            file.sendTo(response);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
