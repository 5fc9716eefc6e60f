package jp.hagukumi.reporting.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets {@code /hr} be the address of its page: the server would take it for a folder, and a page
 * named index there would answer for every address below it. */
@WebServlet({"/hr", "/hr/"})
public class HrAddress extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher("/hr/overview").forward(request, response);
    }
}
