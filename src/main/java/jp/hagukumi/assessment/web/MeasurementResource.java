package jp.hagukumi.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.LongSupplier;
import jp.hagukumi.assessment.Measurements;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.web.PageResource;
import jp.hagukumi.platform.web.SessionToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What the forms of the skill assessment post to; leads to the test page, or back to where one can see why not. */
@RequestScoped
@Path("measurements")
public class MeasurementResource implements PageResource {
    private static final URI OVERVIEW = URI.create("/skills/assessment");
    private static final URI NOTHING_CHOSEN = URI.create(OVERVIEW + "?chosen=none");

    @Inject
    Measurements measurements;

    @Inject
    Viewer viewer;

    @Inject
    SessionToken token;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo place;

    /** Begins with the chosen categories. */
    @POST
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(MultivaluedMap<String, String> form) {
        List<String> chosen = form.getOrDefault("category", List.of());
        URI otherwise = chosen.isEmpty() ? NOTHING_CHOSEN : OVERVIEW;
        return toTest(form.getFirst(SessionToken.NAME), otherwise, () -> measurements.choose(viewer, chosen));
    }

    /** Goes on with a measurement: its open stage, or the next one. */
    @POST
    @Operation(hidden = true)
    @Path("{id: [0-9]{1,18}}/proceed")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response proceed(@PathParam("id") long id, @FormParam(SessionToken.NAME) @Nullable String brought) {
        return toTest(brought, OVERVIEW, () -> measurements.proceed(viewer, id));
    }

    /** The resource is also found under {@code /api/v1}, where tokens are taken: there it does not exist. */
    private Response toTest(@Nullable String brought, URI otherwise, LongSupplier attempt) {
        if (place.getBaseUri().getPath().contains("/api/")) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        if (!token.matches(brought)) {
            return Response.seeOther(OVERVIEW).build();
        }
        try {
            return Response.seeOther(URI.create("/learning/test/" + attempt.getAsLong()))
                    .build();
        } catch (NotVisible e) {
            return Response.status(Response.Status.NOT_FOUND).build();
        } catch (Refused waits) {
            return Response.seeOther(otherwise).build();
        }
    }
}
