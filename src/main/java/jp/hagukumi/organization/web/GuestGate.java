package jp.hagukumi.organization.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.Role;

/**
 * Keeps guests, such as mentors from outside, to the projects they have to do with and to their own account; for them
 * nothing else exists. What they see of a project is up to the project.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class GuestGate implements Filter {
    private static final Set<String> HOME = Set.of("", "index");
    private static final Set<String> OPEN = Set.of(
            "projects",
            "project",
            "project-file",
            "project-form",
            "project-template",
            "notices",
            "password",
            "settings",
            "sign-in",
            "sign-out",
            "verify",
            "jakarta.faces.resource");

    @Inject
    CurrentViewer viewers;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        String path = asked.getRequestURI().substring(asked.getContextPath().length());
        if (isIn(OPEN, asked, path) || !viewers.present() || !viewers.get().has(Role.GUEST)) {
            chain.doFilter(request, response);
        } else if (isIn(HOME, asked, path)) {
            ((HttpServletResponse) response).sendRedirect(asked.getContextPath() + "/projects");
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** As it was sent and as the server reads it: /project/../record is sent to project and read as record. */
    private static boolean isIn(Set<String> places, HttpServletRequest asked, String path) {
        String read = asked.getServletPath() + Objects.requireNonNullElse(asked.getPathInfo(), "");
        return places.contains(first(path)) && places.contains(first(read));
    }

    /** /project/17 is project; /projects.xhtml is projects; / is empty. */
    private static String first(String path) {
        return path.replaceFirst("^/+", "").replaceFirst("[/;].*$", "").replaceFirst("\\.xhtml$", "");
    }
}
