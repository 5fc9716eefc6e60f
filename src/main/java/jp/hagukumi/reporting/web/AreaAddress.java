package jp.hagukumi.reporting.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets {@code /hr} and {@code /team} be addresses of pages: the server would take each for a folder, and a page named index
 * there would answer for every address below it.
 */
@WebServlet({"/hr", "/hr/", "/team", "/team/"})
public class AreaAddress extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String area = request.getServletPath().startsWith("/hr") ? "/hr" : "/team";
        request.getRequestDispatcher(area + "/overview").forward(request, response);
    }
}
