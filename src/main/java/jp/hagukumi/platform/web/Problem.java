package jp.hagukumi.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.platform.Texts;

/** Error answers of the REST interface (RFC 9457). */
public final class Problem {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Texts TEXTS = new Texts();

    /**
     * What is wrong with one field of a request.
     *
     * @param field as it is called in the request
     */
    public record FieldError(String field, String detail) {}

    private Problem() {}

    /** The body for a status; an empty detail is left out. */
    public static JsonObject json(int status, String detail, Locale locale) {
        return json(status, detail, List.of(), locale);
    }

    /** The whole answer. */
    public static Response response(int status, String detail, List<FieldError> errors, Locale locale) {
        return Response.status(status)
                .type(MEDIA_TYPE + ";charset=UTF-8")
                .entity(json(status, detail, errors, locale).toString())
                .build();
    }

    private static JsonObject json(int status, String detail, List<FieldError> errors, Locale locale) {
        var json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title(status, locale))
                .add("status", status);
        if (!detail.isEmpty()) {
            json.add("detail", detail);
        }
        if (!errors.isEmpty()) {
            JsonArrayBuilder list = Json.createArrayBuilder();
            errors.forEach(error -> list.add(
                    Json.createObjectBuilder().add("field", error.field()).add("detail", error.detail())));
            json.add("errors", list);
        }
        return json.build();
    }

    private static String title(int status, Locale locale) {
        return switch (status) {
            case 400, 401, 403, 404, 409, 413, 422, 429 -> TEXTS.in(locale, "platform.problem." + status);
            default -> TEXTS.in(locale, status < 500 ? "platform.problem.400" : "platform.problem.500");
        };
    }
}
