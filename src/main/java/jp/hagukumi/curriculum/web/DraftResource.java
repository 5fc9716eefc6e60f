package jp.hagukumi.curriculum.web;

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
import jp.hagukumi.curriculum.Editing;
import jp.hagukumi.curriculum.Material;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.web.PageResource;
import jp.hagukumi.platform.web.SessionToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Keeps what an editor is typing; anything but 200 means that it was not kept. */
@RequestScoped
@Path("content-drafts/{course}/{part}")
public class DraftResource implements PageResource {
    @Inject
    Editing editing;

    @Inject
    PieceSteps steps;

    @Inject
    Viewer viewer;

    @Inject
    SessionToken token;

    @Inject
    Texts texts;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo place;

    /** What became of it: the revision, or why it was not kept. */
    public record Kept(int revision, String detail) {}

    /** 409 where somebody else has saved since, or it can't be kept as it is. */
    @PUT
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response keep(
            @PathParam("course") String course,
            @PathParam("part") String part,
            @HeaderParam(SessionToken.NAME) @Nullable String brought,
            DraftBody body) {
        try {
            if (place.getBaseUri().getPath().contains("/api/")) {
                throw new NotVisible("drafts outside of a page");
            }
            Material material = editing.course(viewer, course);
            if (!token.matches(brought)) {
                return Response.status(Response.Status.FORBIDDEN).build();
            }
            int revision = steps.save(viewer, Asked.piece(material, part), body.revision, body.filled());
            return Response.ok(new Kept(revision, "")).build();
        } catch (NotVisible e) {
            return Response.status(Response.Status.NOT_FOUND).build();
        } catch (Refused e) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(new Kept(0, texts.of(e.textKey(), e.arguments())))
                    .build();
        }
    }
}
