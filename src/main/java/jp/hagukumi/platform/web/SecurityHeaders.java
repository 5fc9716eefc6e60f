package jp.hagukumi.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Headers that keep a browser from doing what our pages never need, on every answer: pages, REST, files and errors.
 *
 * <p>The policy lets only our own files in. Pages get a nonce for the few inline scripts of PrimeFaces; {@link PageNonce}
 * makes it, and PrimeFaces hands it over by adding a {@code script-src} of its own, which is merged here into one policy
 * (two headers would both hold, and ours knows no nonce).
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class SecurityHeaders implements Filter {
    static final String POLICY = "Content-Security-Policy";
    private static final String COMMON = "default-src 'self'; img-src 'self' data:; style-src 'self';"
            + " style-src-attr 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'self'; ";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        put((HttpServletRequest) request, answer);
        chain.doFilter(request, new OnePolicy(answer));
    }

    /** For answers that are given before any filter is asked: those of the sign-in mechanism. */
    static void put(HttpServletRequest asked, HttpServletResponse answer) {
        answer.setHeader(POLICY, COMMON + "script-src 'self'");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (asked.isSecure()) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!asked.getRequestURI().startsWith(asked.getContextPath() + "/jakarta.faces.resource/")) {
            answer.setHeader("Cache-Control", "no-store");
        }
    }

    /** Turns an added policy into the script part of the one that is already there. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse answer) {
            super(answer);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, COMMON + value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
