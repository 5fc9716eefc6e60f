package jp.hagukumi.projects.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.platform.NotFound;
import jp.hagukumi.platform.files.Attachment;
import jp.hagukumi.projects.ProjectTemplates;

/** Sheets that a template brings along, {@code /project-form/PB01/worksheet-before-after.csv}, as Excel wants them. */
@WebServlet("/project-form/*")
public class ProjectFormServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PARTS = 3;

    @Inject
    transient ProjectTemplates templates;

    @Inject
    transient CurrentViewer viewers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            viewers.get();
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String[] parts = Objects.requireNonNullElse(request.getPathInfo(), "").split("/", -1);
        Optional<String> text = parts.length == PARTS
                ? templates.find(parts[1]).map(one -> one.forms().get(parts[2]))
                : Optional.empty();
        if (text.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Attachment.send(
                response,
                parts[1] + "-" + parts[2],
                "csv",
                "text/csv",
                text.get().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
