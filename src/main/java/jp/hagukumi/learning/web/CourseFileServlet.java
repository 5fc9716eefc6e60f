package jp.hagukumi.learning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.learning.Course;
import jp.hagukumi.learning.CourseTemplate;
import jp.hagukumi.learning.TemplateForms;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.platform.NotFound;
import jp.hagukumi.platform.content.Figure;
import jp.hagukumi.platform.export.Form;
import jp.hagukumi.platform.export.FormFile;

/**
 * The files beside the lessons of a course, in the version that the address names: {@code P02/1/figures/flow.svg}, {@code
 * P02/1/templates/worksheet.xlsx}. For everybody signed in, as the courses are.
 */
@WebServlet(CourseFileServlet.PATH + "/*")
public class CourseFileServlet extends HttpServlet {
    static final String PATH = "/learning/files";
    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile(
            "/([A-Za-z0-9-]{1,40})/([1-9][0-9]{0,8})/((?:figures|templates)/[a-z0-9-]+\\.(?:svg|xlsx))");

    /** A drawing opened by itself runs nothing, loads nothing and has no origin; its own style is all it may use. */
    private static final String DRAWING_ONLY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    @Inject
    transient CurrentViewer viewers;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient TemplateForms forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(viewers.get().municipalityId(), request, response);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void answer(long municipalityId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Matcher name = NAME.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (!name.matches()) {
            throw new NotFound("file " + request.getPathInfo());
        }
        Course course = catalogue
                .courseOf(municipalityId, name.group(1), Integer.parseInt(name.group(2)))
                .orElseThrow(() -> new NotFound("course of " + request.getPathInfo()));
        CourseFileAddresses files = new CourseFileAddresses("", course);
        Optional<Figure> figure = files.figure(name.group(3));
        if (figure.isPresent()) {
            send(figure.get(), request, response);
        } else {
            CourseTemplate template =
                    files.template(name.group(3)).orElseThrow(() -> new NotFound("file " + request.getPathInfo()));
            send(forms.form(course, template), response);
        }
    }

    private static void send(Figure figure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean thisOne = figure.hash().equals(request.getParameter("v"));
        response.setHeader("Content-Security-Policy", DRAWING_ONLY);
        response.setHeader("Cache-Control", thisOne ? "private, max-age=31536000, immutable" : "private, no-cache");
        byte[] body = figure.svg().getBytes(StandardCharsets.UTF_8);
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void send(Form form, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        FormFile.write(body, form);
        response.setContentType(FormFile.CONTENT_TYPE);
        response.setContentLength(body.size());
        String name =
                URLEncoder.encode(form.name() + ".xlsx", StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        body.writeTo(response.getOutputStream());
    }
}
