package jp.hagukumi.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import jp.hagukumi.certification.badges.PublicDocuments;
import jp.hagukumi.platform.NotFound;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.web.Throttle;

/**
 * {@code /badges/131016 …}: what anybody who checks a badge needs, from any page (CORS). Who asks much more than a verifier
 * would has to wait.
 */
@WebServlet("/badges/*")
public class BadgeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 600;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient PublicDocuments documents;

    @Inject
    transient Throttle throttle;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String caller = "badges " + request.getRemoteAddr();
        if (throttle.rests(caller, MOST)) {
            response.setHeader("Retry-After", "600");
            response.sendError(TOO_MANY_REQUESTS);
            return;
        }
        throttle.failed(caller);
        try {
            PublicDocuments.Document found = documents.at(Objects.requireNonNullElse(request.getPathInfo(), ""));
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
            // a revocation is seen a minute later at the latest
            response.setHeader("Cache-Control", "public, max-age=60");
            response.setContentType(found.type());
            response.setContentLength(found.bytes().length);
            response.getOutputStream().write(found.bytes());
        } catch (NotFound | Refused e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
