package jp.hagukumi.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses every request that changes something unless a page of ours sent it (pages without view state have no other
 * protection against forged requests).
 *
 * <p>Browsers say where a request comes from in {@code Sec-Fetch-Site}, older ones in {@code Origin} or {@code Referer};
 * a request that says nothing is refused. Calls with a bearer token carry no cookie and are let through.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SameOrigin implements Filter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (SAFE.contains(asked.getMethod()) || bearsToken(asked) || isOurs(asked)) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean bearsToken(HttpServletRequest asked) {
        String authorization = asked.getHeader("Authorization");
        return authorization != null
                && authorization.startsWith("Bearer ")
                && asked.getRequestURI().startsWith(asked.getContextPath() + "/api/");
    }

    private static boolean isOurs(HttpServletRequest asked) {
        String site = asked.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        String origin = asked.getHeader("Origin");
        return isSameHost(origin == null ? asked.getHeader("Referer") : origin, asked.getHeader("Host"));
    }

    /** Compares host and port only: behind a proxy that ends TLS the scheme we see is not the browser's. */
    static boolean isSameHost(@Nullable String sender, @Nullable String host) {
        if (sender == null || host == null) {
            return false;
        }
        try {
            return host.equalsIgnoreCase(URI.create(sender).getAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
