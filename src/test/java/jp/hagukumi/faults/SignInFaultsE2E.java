package jp.hagukumi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sign-in and sessions under attack: guessing, spraying, forged requests. */
class SignInFaultsE2E {
    private static final String UNKNOWN = "999998";
    private static final int ACCOUNT_RESTS_AFTER = 5;
    private static final int ADDRESS_RESTS_AFTER = 100;

    private final Ground ground = Ground.stand();

    @Test
    void theAnswerIsTheSameForNoAccountAWrongPasswordAndARestingAccount() throws Exception {
        Caller guesser = Caller.of(ground);
        String unknown = refusal(guesser, UNKNOWN, "まちがい");
        for (int i = 0; i < ACCOUNT_RESTS_AFTER; i++) {
            assertThat(refusal(guesser, Towns.SPARE, "まちがい")).isEqualTo(unknown);
        }
        assertThat(refusal(guesser, Towns.SPARE, Towns.PASSWORD)).isEqualTo(unknown);
    }

    /** The page shown, without what differs anyway: the name typed and the nonce. */
    private static String refusal(Caller guesser, String name, String password) throws Exception {
        HttpResponse<String> answer = guesser.trySignIn(Towns.HOME, name, password);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("ログインできませんでした");
        return answer.body().replace(name, "").replaceAll("nonce=\"[^\"]*\"|csp.init[^)]*", "");
    }

    @Test
    void anAddressThatTriesManyTokensRestsOnInterfaceAndForm() throws Exception {
        String units = "GET /api/v1/units HTTP/1.1\r\nHost: here\r\nConnection: close\r\nAuthorization: Bearer ";
        assertThat(elsewhere(units + Towns.HOME_TOKEN + "\r\n\r\n")).startsWith("HTTP/1.1 200");
        for (int i = 0; i < ADDRESS_RESTS_AFTER; i++) {
            assertThat(elsewhere(units + "guess" + i + "\r\n\r\n")).startsWith("HTTP/1.1 401");
        }
        assertThat(elsewhere(units + Towns.HOME_TOKEN + "\r\n\r\n")).startsWith("HTTP/1.1 401");
        String form = "form=form&form%3Amunicipality=" + Towns.HOME + "&form%3Aname=admin&form%3Apassword="
                + java.net.URLEncoder.encode(Towns.PASSWORD, StandardCharsets.UTF_8)
                + "&form%3Asubmit=1&jakarta.faces.ViewState=stateless";
        assertThat(elsewhere("POST /sign-in HTTP/1.1\r\nHost: here\r\nOrigin: http://here\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                        + "\r\n\r\n" + form))
                .startsWith("HTTP/1.1 200")
                .contains("ログインできませんでした");
        assertThat(Caller.withToken(ground, Towns.HOME_TOKEN)
                        .get("/api/v1/units")
                        .statusCode())
                .isEqualTo(200);
    }

    /** One request from another address of this machine than all other tests come from. */
    private String elsewhere(String request) throws IOException {
        int port = URI.create(ground.url()).getPort();
        InetAddress here = InetAddress.getByName("127.0.0.1");
        try (Socket socket = new Socket(here, port, InetAddress.getByName("127.0.0.2"), 0)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void forgedRequestsChangeNothing() throws Exception {
        Learner learner = new Learner(ground, Towns.CLERK).signIn().begin();
        String attempt = learner.attempt();
        assertThat(learner.put(5, 1, "", "").statusCode()).isEqualTo(403);
        assertThat(learner.put(5, 1, "", "0".repeat(32)).statusCode()).isEqualTo(403);
        for (List<String> sender : List.of(
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "none"),
                List.of("Origin", "https://evil.example"),
                List.of("X-None", ""))) {
            int status = learner.caller()
                    .send(
                            "/app/attempts/" + attempt + "/finish",
                            "POST",
                            "application/x-www-form-urlencoded",
                            "a=b",
                            sender.get(0),
                            sender.get(1))
                    .statusCode();
            assertThat(status).as(sender.toString()).isEqualTo(403);
        }
        assertThat(learner.state().get("open").asBoolean()).isTrue();
    }

    @Test
    void aForgedOrMissingViewStateDoesNothing() throws Exception {
        Caller administrator = Caller.of(ground).signIn(Towns.HOME, Towns.ADMIN);
        Map<String, String> form = Caller.form(
                administrator.get("/admin/accounts?text=" + Towns.SPARE).body(), "form");
        long before = generations();
        form.put("jakarta.faces.ViewState", "-1:-1");
        HttpResponse<String> forged = administrator.post("/admin/accounts", form);
        assertThat(forged.body()).contains("画面の有効期限が切れました");
        form.remove("jakarta.faces.ViewState");
        administrator.post("/admin/accounts", form);
        assertThat(generations()).isEqualTo(before);
    }

    private long generations() {
        return ground.number("select sum(session_generation) + (select count(*) from account_role) from account");
    }

    @Test
    void cookiesAndHeadersHoldOnEveryKindOfAnswer() throws Exception {
        Caller clerk = Caller.of(ground);
        HttpResponse<String> signedIn = clerk.trySignIn(Towns.HOME, Towns.CLERK, Towns.PASSWORD);
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax"))
                .anyMatch(cookie -> cookie.startsWith("HAGUKUMI="));
        Caller nobody = Caller.of(ground);
        Caller program = Caller.withToken(ground, Towns.HOME_TOKEN);
        for (HttpResponse<String> answer : List.of(
                signedIn,
                nobody.get("/sign-in"),
                nobody.get("/record"),
                nobody.get("/api/v1/units"),
                nobody.send("/sign-in", "POST", "", "", "Sec-Fetch-Site", "cross-site"),
                clerk.get("/record"),
                clerk.get("/nothing-there"),
                clerk.get("/api/v1/nothing-there"),
                program.get("/api/v1/units"),
                program.get("/api/v1/people/" + UNKNOWN))) {
            var headers = answer.headers();
            String of = answer.uri() + " " + answer.statusCode();
            assertThat(headers.allValues("Content-Security-Policy"))
                    .as(of)
                    .singleElement()
                    .asString()
                    .contains("default-src 'self'")
                    .contains("object-src 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(of).hasValue("nosniff");
            assertThat(headers.firstValue("Cache-Control")).as(of).hasValue("no-store");
        }
    }

    @Test
    void behindAProxyThatEndsTlsCookiesAreSecureAndTheBrowserIsToldToStayThere() throws Exception {
        Caller clerk = Caller.of(ground);
        String body = "form=form&form%3Amunicipality=" + Towns.HOME + "&form%3Aname=" + Towns.CLERK
                + "&form%3Apassword=" + java.net.URLEncoder.encode(Towns.PASSWORD, StandardCharsets.UTF_8)
                + "&form%3Asubmit=1&jakarta.faces.ViewState=stateless";
        HttpResponse<String> answer = clerk.send(
                "/sign-in",
                "POST",
                "application/x-www-form-urlencoded",
                body,
                "Sec-Fetch-Site",
                "same-origin",
                "X-Forwarded-Proto",
                "https");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .hasSizeGreaterThan(1)
                .allMatch(one -> one.contains("Secure"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }
}
