package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import jp.hagukumi.attainment.ConfirmationLine;
import jp.hagukumi.attainment.ConfirmationSheet;
import jp.hagukumi.attainment.RatingAnswer;
import jp.hagukumi.attainment.RatingConfirmations;
import jp.hagukumi.attainment.RatingSheet;
import jp.hagukumi.attainment.RatingSheets;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.web.PageResource;
import jp.hagukumi.platform.web.SessionToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Keeps one rating or confirmation as it is given; anything but 200 means that it was not kept. */
@RequestScoped
@Path("ratings/{sheetId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RatingResource implements PageResource {
    @Inject
    RatingSheets sheets;

    @Inject
    RatingConfirmations confirmations;

    @Inject
    Viewer viewer;

    @Inject
    SessionToken token;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo place;

    /** The person's own level. */
    @PUT
    @Operation(hidden = true)
    @Path("{skill}")
    public Response rate(
            @PathParam("sheetId") long sheetId,
            @PathParam("skill") String skill,
            @HeaderParam(SessionToken.NAME) @Nullable String brought,
            RatingBody body) {
        return guarded(brought, () -> {
            if (body.level == null) {
                throw Refused.at("level", "attainment.rating.refused.noLevel");
            }
            RatingSheet sheet = sheets.rate(viewer, sheetId, skill, body.level);
            return new RatedBody(sheet.answered(), sheet.skills().size(), sheet.version(), false);
        });
    }

    /** What the supervisor says. */
    @PUT
    @Operation(hidden = true)
    @Path("confirmed/{skill}")
    public Response confirm(
            @PathParam("sheetId") long sheetId,
            @PathParam("skill") String skill,
            @HeaderParam(SessionToken.NAME) @Nullable String brought,
            RatingBody body) {
        return guarded(brought, () -> {
            RatingAnswer answer = new RatingAnswer(
                    skill, null, body.level, RatingBody.text(body.note), RatingBody.text(body.deliverable));
            int version = confirmations.confirm(viewer, sheetId, body.version, answer);
            ConfirmationSheet now = confirmations.open(viewer, sheetId);
            boolean talk = now.lines().stream()
                    .filter(line -> line.skill().code().equals(skill))
                    .anyMatch(ConfirmationLine::isTalk);
            return new RatedBody((int) now.decided(), now.lines().size(), version, talk);
        });
    }

    private Response guarded(@Nullable String brought, Supplier<RatedBody> call) {
        if (place.getBaseUri().getPath().contains("/api/")) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        return token.matches(brought)
                ? Response.ok(call.get()).build()
                : Response.status(Response.Status.FORBIDDEN).build();
    }
}
