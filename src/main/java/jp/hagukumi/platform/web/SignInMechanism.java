package jp.hagukumi.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one authentication mechanism: a session after sign-in by form, or a bearer token under {@code /api/}.
 *
 * <p>Rights are read at each protected request, so that a role taken away holds from the next request. A session ends
 * after 30 minutes without a request (container) or 12 hours in all.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    /** A session ends this long after sign-in, however busy (ASVS 5.0, 7.3.2). */
    static final Duration ABSOLUTE_LIMIT = Duration.ofHours(12);

    private static final String KEY = "hagukumi.signedIn";
    private static final String BEARER = "Bearer ";

    @Inject
    SignInSource source;

    @Inject
    Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters() == null
                ? null
                : context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(request, context, credential);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        Optional<SignedIn> caller = isApi(request) ? byToken(request) : Optional.empty();
        if (caller.isEmpty()) {
            caller = bySession(request);
        }
        Optional<Set<String>> roles = caller.flatMap(source::rolesOf);
        if (caller.isPresent() && roles.isPresent()) {
            return context.notifyContainerAboutLogin(caller.get(), roles.get());
        }
        return challenge(request, response, context);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context, Credential credential) {
        Optional<SignedIn> caller = source.check(credential);
        Optional<Set<String>> roles = caller.flatMap(source::rolesOf);
        if (caller.isEmpty() || roles.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(KEY, caller.get());
        return context.notifyContainerAboutLogin(caller.get(), roles.get());
    }

    private Optional<SignedIn> byToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header == null || !header.startsWith(BEARER)
                ? Optional.empty()
                : source.checkToken(header.substring(BEARER.length()).strip());
    }

    private Optional<SignedIn> bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        @Nullable Object kept = session == null ? null : session.getAttribute(KEY);
        if (kept instanceof SignedIn caller
                && caller.since().plus(ABSOLUTE_LIMIT).isAfter(clock.instant())) {
            return Optional.of(caller);
        }
        return Optional.empty();
    }

    private static AuthenticationStatus challenge(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isApi(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            return context.responseUnauthorized();
        }
        try {
            String wanted =
                    request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
            String back = "GET".equals(request.getMethod()) && !"/".equals(wanted)
                    ? "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                    : "";
            response.sendRedirect(request.getContextPath() + "/sign-in" + back);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
