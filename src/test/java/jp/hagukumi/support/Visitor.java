package jp.hagukumi.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Looks at pages as one account, over HTTP, and says how many statements each took; for in-container tests. */
public final class Visitor {
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Visitor() {}

    /** Somebody with an account that is enabled and needs no new password. */
    public static Visitor as(long municipality, long account) {
        Visitor visitor = new Visitor();
        visitor.send(request("/sign-in").header(CountedRequests.ACCOUNT, account + " " + municipality));
        return visitor;
    }

    /** Where the deployment answers. */
    public static int port() {
        return CountedRequests.port();
    }

    /** Statements of the page when it is looked at for the second time; sign-in check not counted. */
    public int statements(String path) {
        get(path);
        String count = UUID.randomUUID().toString();
        send(request(path).header(CountedRequests.COUNT, count));
        Await.until("count of " + path, () -> CountedRequests.counts().containsKey(count));
        return CountedRequests.counts().get(count);
    }

    /** The page. */
    public String get(String path) {
        return send(request(path));
    }

    /** The same in a form of one's choice. */
    public String get(String path, String accept) {
        return send(request(path).header("Accept", accept));
    }

    /** The media type that is answered. */
    public String type(String path, String accept) {
        return answer(request(path).header("Accept", accept))
                .headers()
                .firstValue("Content-Type")
                .orElse("");
    }

    /** What a form of ours answers in the end. */
    public String post(String path, String field, String value) {
        return send(form(path, field, value));
    }

    /** The HTTP status of an address. */
    public int status(String path) {
        return answer(request(path)).statusCode();
    }

    /** The HTTP status that a form of ours is answered with in the end. */
    public int status(String path, String field, String value) {
        return answer(form(path, field, value)).statusCode();
    }

    private static HttpRequest.Builder form(String path, String field, String value) {
        return request(path)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    }

    private String send(HttpRequest.Builder request) {
        HttpResponse<String> answer = answer(request);
        assertThat(answer.statusCode())
                .as(answer.uri() + " " + answer.headers().map() + "\n" + answer.body())
                .isEqualTo(OK);
        return answer.body();
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + CountedRequests.port() + path));
    }
}
