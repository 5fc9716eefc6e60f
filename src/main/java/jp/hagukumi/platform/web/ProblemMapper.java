package jp.hagukumi.platform.web;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.platform.NotFound;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.web.Problem.FieldError;

/** The one error path of the REST interface: every exception becomes problem+json, and only refusals say why. */
@Provider
public class ProblemMapper implements ExceptionMapper<Exception> {
    private static final int UNPROCESSABLE = 422;

    @Inject
    Texts texts;

    @Context
    HttpHeaders headers;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Exception exception) {
        Throwable cause = Causes.known(exception);
        Locale locale = locale();
        if (cause instanceof Refused refused) {
            return refused(refused, locale);
        }
        if (cause instanceof ConstraintViolationException invalid) {
            return InvalidMapper.answer(invalid, locale);
        }
        if (cause instanceof NotFound refusal) {
            Failure.logNotFound(request, refusal);
            return Problem.response(404, "", List.of(), locale);
        }
        if (Causes.isLostUpdate(cause)) {
            return Problem.response(409, texts.in(locale, "platform.error.lostUpdate"), List.of(), locale);
        }
        if (cause instanceof WebApplicationException web) {
            return Problem.response(web.getResponse().getStatus(), "", List.of(), locale);
        }
        if (cause instanceof ProcessingException || cause instanceof JsonbException || cause instanceof JsonException) {
            return Problem.response(400, "", List.of(), locale);
        }
        String number = Failure.log(exception);
        return Problem.response(500, texts.in(locale, "platform.error.500.number", number), List.of(), locale);
    }

    private Response refused(Refused refused, Locale locale) {
        String text = texts.in(locale, refused.textKey(), refused.arguments());
        return refused.field().isEmpty()
                ? Problem.response(409, text, List.of(), locale)
                : Problem.response(UNPROCESSABLE, text, List.of(new FieldError(refused.field(), text)), locale);
    }

    private Locale locale() {
        return locale(headers);
    }

    /** English where the caller asks for it first, else Japanese. */
    static Locale locale(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                        .findFirst()
                        .filter(first -> "en".equals(first.getLanguage()))
                        .isPresent()
                ? Locale.ENGLISH
                : Locale.JAPANESE;
    }
}
