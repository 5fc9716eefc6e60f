package jp.hagukumi.platform.web;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What somebody gets who may not go on: the way to sign in, to a new password, or the error page. */
final class Challenge {
    private Challenge() {}

    /** The sign-in page, from which one comes back; a program is told to bring a token. */
    static AuthenticationStatus signIn(HttpServletRequest request, HttpServletResponse response) {
        SecurityHeaders.put(request, response);
        if (isApi(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            return problem(response, HttpServletResponse.SC_UNAUTHORIZED);
        }
        String wanted = wanted(request);
        boolean home = wanted.isEmpty() || "/".equals(wanted);
        String back = home ? "" : "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        return redirect(response, request.getContextPath() + "/sign-in" + back);
    }

    /** What was asked for; for a form that came too late, the page it stands on, where what was typed is kept. */
    private static String wanted(HttpServletRequest request) {
        if ("GET".equals(request.getMethod())) {
            return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        }
        String page = request.getHeader("Referer");
        if (page == null || !SameOrigin.isSameHost(page, request.getHeader("Host"))) {
            return "";
        }
        URI place = URI.create(page);
        return place.getRawPath() + (place.getRawQuery() == null ? "" : "?" + place.getRawQuery());
    }

    /** Nothing else is open before the first password has been changed. */
    static AuthenticationStatus toPasswordPage(HttpServletRequest request, HttpServletResponse response) {
        SecurityHeaders.put(request, response);
        return isApi(request)
                ? problem(response, HttpServletResponse.SC_FORBIDDEN)
                : redirect(response, request.getContextPath() + "/password");
    }

    private static AuthenticationStatus redirect(HttpServletResponse response, String to) {
        try {
            response.sendRedirect(to);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The error page, or problem+json, with the exception in the log. */
    static AuthenticationStatus broken(HttpServletRequest request, HttpServletResponse response, Exception e) {
        SecurityHeaders.put(request, response);
        if (isApi(request)) {
            Failure.log(e);
            return problem(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
        try {
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, e);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static AuthenticationStatus problem(HttpServletResponse response, int status) {
        try {
            response.setStatus(status);
            response.setContentType(Problem.MEDIA_TYPE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(Problem.json(status, "", Locale.JAPANESE).toString());
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a program asks, not a page. */
    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
