package jp.hagukumi.support;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.hagukumi.platform.web.SignInMechanism;
import jp.hagukumi.platform.web.SignedIn;

/**
 * Counts the statements of requests that ask for it, for {@link Visitor}, and lets an account in without a password.
 * Only ever part of the deployment of the in-container tests.
 */
@WebFilter("/*")
public class CountedRequests implements Filter {
    /** A request with it is counted under its value. */
    static final String COUNT = "X-Test-Count";

    /** Account and municipality, with a blank between; the session is theirs from then on. */
    static final String ACCOUNT = "X-Test-Account";

    private static final Map<String, Integer> COUNTS = new ConcurrentHashMap<>();
    private static volatile int port;

    @Inject
    Clock clock;

    static Map<String, Integer> counts() {
        return COUNTS;
    }

    /** Where the deployment answers. */
    static int port() {
        return port;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest call = (HttpServletRequest) request;
        port = request.getLocalPort();
        String account = call.getHeader(ACCOUNT);
        if (account != null) {
            signIn(call, account.split(" "));
        }
        StatementWatch.take();
        chain.doFilter(request, response);
        String count = call.getHeader(COUNT);
        if (count != null) {
            COUNTS.put(count, StatementWatch.take());
        }
    }

    private void signIn(HttpServletRequest call, String[] account) {
        call.getSession();
        SignedIn caller =
                new SignedIn("test", Long.parseLong(account[0]), Long.parseLong(account[1]), 0, clock.instant(), false);
        SignInMechanism.renew(call, caller, 0);
    }
}
