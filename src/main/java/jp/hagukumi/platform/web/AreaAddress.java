package jp.hagukumi.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets {@code /}, {@code /hr}, {@code /team} and {@code /admin/content} be addresses of pages: the server would take each for a folder, a page named
 * index in one of them would answer for every address below it, and the welcome page would cost a redirect each time.
 */
@WebServlet({"", "/hr", "/hr/", "/team", "/team/", "/admin/content", "/admin/content/"})
public class AreaAddress extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String area = request.getServletPath().replaceAll("/$", "");
        String page = area.isEmpty() ? "/index" : area + "/overview";
        request.getRequestDispatcher(page).forward(request, response);
    }
}
