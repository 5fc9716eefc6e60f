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
    private static final Set<String> OPEN_BEFORE_CHANGE = Set.of("/password", "/password.xhtml", "/sign-out");

    @Inject
    SignInSource source;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    /** Whatever breaks here, the database being away say, ends in the same answers as a broken page or call. */
    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            return validate(request, response, context);
        } catch (RuntimeException e) {
            return Challenge.broken(request, response, e);
        }
    }

    private AuthenticationStatus validate(
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
        Optional<SignedIn> caller = Challenge.isApi(request) ? byToken(request) : Optional.empty();
        if (caller.isEmpty()) {
            caller = bySession(request);
        }
        Optional<Set<String>> roles = caller.flatMap(source::rolesOf);
        if (caller.isPresent() && roles.isPresent()) {
            if (roles.get().contains(SignInSource.MUST_CHANGE_PASSWORD) && !openBeforeChange(request)) {
                return Challenge.toPasswordPage(request, response);
            }
            return context.notifyContainerAboutLogin(caller.get(), roles.get());
        }
        return Challenge.signIn(request, response);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Lets this session go on, under a new id, where all others of the account have just been ended. */
    public static void renew(HttpServletRequest request, SignedIn caller, int generation) {
        request.changeSessionId();
        request.getSession().setAttribute(KEY, caller.renewed(generation));
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context, Credential credential) {
        String address = request.getRemoteAddr();
        Optional<SignedIn> caller = throttle.rests(address) ? Optional.empty() : source.check(credential);
        Optional<Set<String>> roles = caller.flatMap(source::rolesOf);
        if (caller.isEmpty() || roles.isEmpty()) {
            throttle.failed(address);
            return AuthenticationStatus.SEND_FAILURE;
        }
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(KEY, caller.get());
        return context.notifyContainerAboutLogin(caller.get(), roles.get());
    }

    private Optional<SignedIn> byToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        String address = request.getRemoteAddr();
        if (header == null || !header.startsWith(BEARER) || throttle.rests(address)) {
            return Optional.empty();
        }
        Optional<SignedIn> caller =
                source.checkToken(header.substring(BEARER.length()).strip());
        if (caller.isEmpty()) {
            throttle.failed(address);
        }
        return caller;
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

    private static boolean openBeforeChange(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return OPEN_BEFORE_CHANGE.contains(path);
    }
}
