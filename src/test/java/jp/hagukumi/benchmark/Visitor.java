package jp.hagukumi.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody signed in, without a browser: a session, pages and forms. */
final class Visitor {
    private static final Pattern INPUT = Pattern.compile("<(?:input|button)[^>]*>");
    private static final Pattern SELECT =
            Pattern.compile("<select[^>]*name=\"([^\"]+)\"[^>]*>\\s*<option[^>]*value=\"([^\"]*)\"");
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|value|type)=\"([^\"]*)\"");

    private final HttpClient client;
    private final String url;

    Visitor(String url) {
        this.url = url;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** Signs in by the form, whatever hidden fields it has. */
    Visitor signIn(String name, String password) {
        String page = get("/sign-in");
        Map<String, String> fields = fields(page);
        fields.replaceAll(
                (field, value) -> field.endsWith("name") ? name : field.endsWith("password") ? password : value);
        HttpResponse<String> answer = send(form("/sign-in", fields));
        if (answer.uri().getPath().startsWith("/sign-in")) {
            throw new IllegalStateException("could not sign in " + name);
        }
        return this;
    }

    /** The page, which must answer 200. */
    String get(String path) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(url + path)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + path);
        }
        return answer.body();
    }

    HttpResponse<String> put(String path, String json, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json));
        headers.forEach(request::header);
        return send(request);
    }

    HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", url)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The page after sending one of its forms with the values it shows; refuses a page without it. */
    String submit(String path, String page, String form) {
        int begin = page.indexOf("<form id=\"" + form + "\"");
        if (begin < 0) {
            throw new IllegalStateException("no form " + form + " on " + path);
        }
        String part = page.substring(begin, page.indexOf("</form>", begin));
        HttpResponse<String> answer = send(form(path, fields(part)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " after " + form + " on " + path);
        }
        return answer.body();
    }

    /** Names and values of all inputs and the first choice of all lists of a page. */
    static Map<String, String> fields(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(page);
        while (inputs.find()) {
            Map<String, String> attributes = new LinkedHashMap<>();
            Matcher attribute = ATTRIBUTE.matcher(inputs.group());
            while (attribute.find()) {
                attributes.putIfAbsent(attribute.group(1), attribute.group(2));
            }
            if (attributes.containsKey("name") && !"checkbox".equals(attributes.get("type"))) {
                fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
            }
        }
        Matcher selects = SELECT.matcher(page);
        while (selects.find()) {
            fields.put(selects.group(1), selects.group(2));
        }
        return fields;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
