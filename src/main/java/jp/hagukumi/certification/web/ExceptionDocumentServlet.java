package jp.hagukumi.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import jp.hagukumi.certification.ExceptionDocuments;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.platform.NotFound;
import jp.hagukumi.platform.files.Attachment;

/** {@code /hr/certification-document/17}: the document of a 特例, for HR. */
@WebServlet("/hr/certification-document/*")
public class ExceptionDocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ExceptionDocuments documents;

    @Inject
    transient CurrentViewer viewers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
            ExceptionDocuments.Opened opened = documents.open(viewers.get(), Typed.id(path.substring(1)));
            Attachment.send(response, opened.name(), opened.type(), opened.content());
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
