package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import jp.hagukumi.attainment.ProfileChoices;
import jp.hagukumi.attainment.SkillMaps;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.web.PageResource;
import jp.hagukumi.platform.web.SessionToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What the forms for appointments to profiles post to; leads back to the map. */
@RequestScoped
@Path("appointments/{staffNumber}")
public class AppointmentResource implements PageResource {
    @Inject
    ProfileChoices choices;

    @Inject
    SkillMaps maps;

    @Inject
    Viewer viewer;

    @Inject
    SessionToken token;

    @Inject
    Clock clock;

    /** What is done to an appointment. */
    private interface Change {
        void on(long personId, LocalDate today);
    }

    /** Appoints from today on. */
    @POST
    @Operation(hidden = true)
    @Path("assign")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assign(
            @Context UriInfo place,
            @PathParam("staffNumber") String staffNumber,
            @FormParam(SessionToken.NAME) @Nullable String brought,
            @FormParam("profile") String profile) {
        return change(place, staffNumber, brought, (person, today) -> choices.assign(viewer, person, profile, today));
    }

    /** Ends an appointment with yesterday. */
    @POST
    @Operation(hidden = true)
    @Path("release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(
            @Context UriInfo place,
            @PathParam("staffNumber") String staffNumber,
            @FormParam(SessionToken.NAME) @Nullable String brought,
            @FormParam("profile") String profile) {
        return change(place, staffNumber, brought, (person, today) -> choices.release(viewer, person, profile, today));
    }

    /** The resource is also found under {@code /api/v1}, where tokens are taken: there it does not exist. */
    private Response change(UriInfo place, String staffNumber, @Nullable String brought, Change change) {
        URI map = UriBuilder.fromPath("/skills/person/{number}").build(staffNumber);
        if (place.getBaseUri().getPath().contains("/api/")) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        if (!token.matches(brought)) {
            return Response.seeOther(map).build();
        }
        try {
            LocalDate today = LocalDate.now(clock);
            change.on(maps.of(viewer, staffNumber, today).personId(), today);
            return Response.seeOther(map).build();
        } catch (NotVisible e) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
    }
}
