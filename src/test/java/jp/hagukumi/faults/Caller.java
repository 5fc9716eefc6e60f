package jp.hagukumi.faults;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who speaks HTTP as a browser does: with a session, its own origin, no redirect followed. */
final class Caller {
    private static final Pattern FORM = Pattern.compile("<form .*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<(?:input|button|select)[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String url;
    private final String token;

    private Caller(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /** Nobody known. */
    static Caller of(Ground ground) {
        return new Caller(ground.url(), "");
    }

    /** A program with an API token. */
    static Caller withToken(Ground ground, String token) {
        return new Caller(ground.url(), token);
    }

    /** Signs in by the form; fails where that is refused. */
    Caller signIn(String town, String name) throws IOException, InterruptedException {
        HttpResponse<String> answer = trySignIn(town, name, Towns.PASSWORD);
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("could not sign in " + name + ": " + answer.statusCode() + answer.body());
        }
        return this;
    }

    HttpResponse<String> trySignIn(String town, String name, String password) throws IOException, InterruptedException {
        Map<String, String> fields = form(get("/sign-in").body(), "form");
        fields.put("form:municipality", town);
        fields.put("form:name", name);
        fields.put("form:password", password);
        return post("/sign-in", fields);
    }

    /** The session cookie; empty without one. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("HAGUKUMI"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(path, "GET", "", "");
    }

    /** A form as one of our own pages sends it. */
    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return send(path, "POST", "application/x-www-form-urlencoded", body);
    }

    HttpResponse<String> send(String path, String method, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        } else {
            request.header("Sec-Fetch-Site", "same-origin");
        }
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Presses the first button of a form on a page; the answer to that. */
    HttpResponse<String> press(String path, String form) throws IOException, InterruptedException {
        return post(path, form(get(path).body(), form));
    }

    /** The fields of the form with the given id, its first button included. */
    static Map<String, String> form(String page, String id) {
        Matcher forms = FORM.matcher(page);
        while (forms.find()) {
            if (forms.group().startsWith("<form id=\"" + id + "\"")) {
                return fields(forms.group());
            }
        }
        throw new IllegalStateException("no form " + id + " in " + page);
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        boolean pressed = false;
        Matcher inputs = INPUT.matcher(form);
        while (inputs.find()) {
            Map<String, String> input = new LinkedHashMap<>();
            Matcher attributes = ATTRIBUTE.matcher(inputs.group());
            while (attributes.find()) {
                input.put(attributes.group(1), attributes.group(2));
            }
            String type = input.getOrDefault("type", "text");
            boolean left = "submit".equals(type) && pressed || "checkbox".equals(type);
            pressed |= "submit".equals(type);
            if (!left && input.containsKey("name")) {
                fields.put(input.get("name"), input.getOrDefault("value", ""));
            }
        }
        return fields;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
