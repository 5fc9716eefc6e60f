package jp.hagukumi.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.hagukumi.assessment.Attempts;
import jp.hagukumi.assessment.GivenAnswer;
import jp.hagukumi.assessment.SaveOutcome;
import jp.hagukumi.assessment.TestSheet;
import jp.hagukumi.assessment.TestSheets;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.web.PageResource;
import jp.hagukumi.platform.web.SessionToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * What the test page and its script call: the kept answers, one answer, the end, another go.
 *
 * <p>An answer is acknowledged only after its transaction; anything but 200 means that it was not kept.
 */
@RequestScoped
@Path("attempts/{id}")
public class AttemptResource implements PageResource {
    private static final int UNPROCESSABLE = 422;

    @Inject
    Attempts attempts;

    @Inject
    TestSheets sheets;

    @Inject
    Viewer viewer;

    @Inject
    SessionToken token;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo place;

    /** The answers as kept, the time left and the token of this session: how a page finds its feet again. */
    @GET
    @Operation(hidden = true)
    @Produces(MediaType.APPLICATION_JSON)
    public Response state(@PathParam("id") long id) {
        return guarded(() -> {
            Optional<TestSheet> sheet = sheets.sheet(viewer, id);
            List<AnswerState> answers = sheet.map(TestSheet::questions).orElse(List.of()).stream()
                    .map(question -> new AnswerState(question.number(), question.answer(), question.sequence()))
                    .toList();
            long remaining = sheet.map(open -> open.remaining().toMillis()).orElse(0L);
            return Response.ok(new AttemptStateBody(sheet.isPresent(), remaining, token.getValue(), answers))
                    .build();
        });
    }

    /** Keeps one answer. */
    @PUT
    @Operation(hidden = true)
    @Path("answers/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response save(
            @PathParam("id") long id,
            @PathParam("number") int number,
            @HeaderParam(SessionToken.NAME) @Nullable String brought,
            AnswerBody body) {
        return guarded(() -> {
            if (!token.matches(brought)) {
                return Response.status(Response.Status.FORBIDDEN).build();
            }
            SaveOutcome outcome = attempts.save(viewer, id, new GivenAnswer(number, body.text(), body.sequence()));
            return Response.ok(new SavedBody(
                            outcome.state().name(),
                            outcome.sequence(),
                            outcome.answer(),
                            outcome.remaining().toMillis()))
                    .build();
        });
    }

    /** Hands in; the same again leads to the same result. */
    @POST
    @Operation(hidden = true)
    @Path("finish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response finish(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        return guarded(() -> {
            if (!token.matches(form.getFirst(SessionToken.NAME))) {
                return Response.seeOther(URI.create("/learning/test/" + id)).build();
            }
            attempts.finish(viewer, id, FormAnswers.of(form));
            return Response.seeOther(URI.create("/learning/result/" + id)).build();
        });
    }

    /** Another attempt for the same purpose. */
    @POST
    @Operation(hidden = true)
    @Path("again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(@PathParam("id") long id, @FormParam(SessionToken.NAME) @Nullable String brought) {
        return guarded(() -> {
            if (!token.matches(brought)) {
                return Response.seeOther(URI.create("/learning/result/" + id)).build();
            }
            try {
                long next = attempts.again(viewer, id);
                return Response.seeOther(URI.create("/learning/test/" + next)).build();
            } catch (Refused passedOrUsedUp) {
                return Response.seeOther(URI.create("/learning/result/" + id)).build();
            }
        });
    }

    /** The resource is also found under {@code /api/v1}, where tokens are taken: there it does not exist. */
    private Response guarded(Supplier<Response> call) {
        try {
            return place.getBaseUri().getPath().contains("/api/")
                    ? Response.status(Response.Status.NOT_FOUND).build()
                    : call.get();
        } catch (NotVisible e) {
            return Response.status(Response.Status.NOT_FOUND).build();
        } catch (IllegalArgumentException e) {
            return Response.status(UNPROCESSABLE).build();
        }
    }
}
