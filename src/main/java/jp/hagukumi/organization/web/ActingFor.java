package jp.hagukumi.organization.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;

/** Turns the rights of HR of this session to another 任命権者 that they were delegated for; a plain form posts here. */
@WebServlet("/acting-for")
public class ActingFor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentViewer viewer;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String authority = request.getParameter("authority");
        turn(request, response, () -> viewer.actFor(authority == null ? "" : authority));
    }

    /** Somebody who reloads, or signs in again, after the post. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        turn(request, response, () -> viewer.get().require(Role.HR));
    }

    private static void turn(HttpServletRequest request, HttpServletResponse response, Runnable step)
            throws IOException {
        try {
            step.run();
            response.sendRedirect(request.getContextPath() + "/hr");
        } catch (NotVisible e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
