package jp.hagukumi.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Proof that a request to {@code /app/} was made by one of our own pages: a random value of the session, in the page and
 * again in the request.
 */
@Named
@RequestScoped
public class SessionToken {
    /** Request header and form field that carry it. */
    public static final String NAME = "X-Hagukumi-Token";

    private static final String KEY = "hagukumi.sessionToken";
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    HttpServletRequest request;

    /** The value for the page. */
    public String getValue() {
        HttpSession session = request.getSession();
        if (session.getAttribute(KEY) instanceof String kept) {
            return kept;
        }
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String made = HexFormat.of().formatHex(bytes);
        session.setAttribute(KEY, made);
        return made;
    }

    /** Whether a request brought the value of its session. */
    public boolean matches(@Nullable String brought) {
        return brought != null
                && MessageDigest.isEqual(
                        brought.getBytes(StandardCharsets.UTF_8), getValue().getBytes(StandardCharsets.UTF_8));
    }
}
