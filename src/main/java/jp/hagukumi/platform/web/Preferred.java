package jp.hagukumi.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import jp.hagukumi.platform.DateStyle;
import jp.hagukumi.platform.Preferences;
import jp.hagukumi.platform.ReaderPreferences;
import jp.hagukumi.platform.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The preferences that hold for this request: of the person signed in (read once per session), else the language of a
 * cookie or of the browser.
 */
@Named
@RequestScoped
public class Preferred implements ReaderPreferences {
    /** Remembers the language on this device for the pages before sign-in. */
    public static final String LANGUAGE_COOKIE = "hagukumi-language";

    private static final String KEY = "hagukumi.preferences";

    @Inject
    HttpServletRequest request;

    @Inject
    SecurityContext security;

    @Inject
    PreferenceSource source;

    private @Nullable Preferences preferences;

    @Override
    public Preferences get() {
        if (preferences == null) {
            preferences = security.getPrincipalsByType(SignedIn.class).stream()
                    .findFirst()
                    .map(this::ofSession)
                    .orElseGet(this::ofDevice);
        }
        return preferences;
    }

    /** Takes new choices for this session; the caller has stored them. */
    public void changed(Preferences chosen) {
        request.getSession().setAttribute(KEY, chosen);
        preferences = chosen;
    }

    public Locale getLocale() {
        return get().locale();
    }

    public String getLanguage() {
        return get().language();
    }

    public Theme getTheme() {
        return get().theme();
    }

    private Preferences ofSession(SignedIn caller) {
        HttpSession session = caller.byToken() ? null : request.getSession(false);
        if (session == null) {
            return source.of(caller);
        }
        if (session.getAttribute(KEY) instanceof Preferences kept) {
            return kept;
        }
        Preferences read = source.of(caller);
        session.setAttribute(KEY, read);
        return read;
    }

    private Preferences ofDevice() {
        String wanted = cookie().map(Cookie::getValue)
                .findFirst()
                .orElseGet(() -> request.getHeader("Accept-Language") == null
                        ? "ja"
                        : request.getLocale().getLanguage());
        return new Preferences("en".equals(wanted) ? "en" : "ja", DateStyle.WAREKI, Theme.AUTO);
    }

    private Stream<Cookie> cookie() {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Arrays.stream(cookies).filter(cookie -> LANGUAGE_COOKIE.equals(cookie.getName()));
    }
}
