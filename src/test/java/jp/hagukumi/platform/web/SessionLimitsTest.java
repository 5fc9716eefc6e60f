package jp.hagukumi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How long a session lasts, idle and in all. */
class SessionLimitsTest {
    private static final Instant START = Instant.parse("2026-06-26T00:00:00Z");

    @Test
    void aSessionEndsTwelveHoursAfterSignInHoweverBusy() {
        assertThat(after(Duration.ofHours(12).minusSeconds(1))).isEqualTo(AuthenticationStatus.SUCCESS);
        assertThat(after(Duration.ofHours(12))).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
    }

    @Test
    void aSessionEndsAfterThirtyMinutesWithoutARequest() throws IOException {
        assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")))
                .contains("<session-timeout>30</session-timeout>");
    }

    private static AuthenticationStatus after(Duration time) {
        SignInMechanism mechanism = new SignInMechanism();
        mechanism.clock = Clock.fixed(START.plus(time), ZoneOffset.UTC);
        mechanism.source = new Everybody();
        SignedIn caller = new SignedIn("000001", 1, 1, 0, START, false);
        HttpSession session = answering(HttpSession.class, Map.of("getAttribute", caller));
        HttpServletRequest request = answering(
                HttpServletRequest.class,
                Map.of("getRequestURI", "/record", "getContextPath", "", "getMethod", "GET", "getSession", session));
        HttpMessageContext context = answering(
                HttpMessageContext.class,
                Map.of("isProtected", true, "notifyContainerAboutLogin", AuthenticationStatus.SUCCESS));
        return mechanism.validateRequest(request, answering(HttpServletResponse.class, Map.of()), context);
    }

    /** Answers the named methods with a value, all others with nothing. */
    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    Object answer = answers.get(method.getName());
                    return answer == null && method.getReturnType() == boolean.class ? Boolean.FALSE : answer;
                }));
    }

    private static final class Everybody implements SignInSource {
        @Override
        public Optional<SignedIn> check(Credential credential) {
            return Optional.empty();
        }

        @Override
        public Optional<SignedIn> checkToken(String token) {
            return Optional.empty();
        }

        @Override
        public Optional<Set<String>> rolesOf(SignedIn caller) {
            return Optional.of(Set.of("EMPLOYEE"));
        }
    }
}
