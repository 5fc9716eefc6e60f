package jp.hagukumi.proposals.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.platform.NotFound;
import jp.hagukumi.platform.files.Attachment;
import jp.hagukumi.proposals.ProposalSight;

/** Attachments of proposals as they leave. */
@WebServlet("/proposal-file/*")
public class ProposalFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ProposalSight sight;

    @Inject
    transient CurrentViewer viewers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
            ProposalSight.Opened opened = sight.file(viewers.get(), Asked.id(path.substring(1)));
            Attachment.send(response, opened.file().name(), opened.file().type(), opened.content());
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
