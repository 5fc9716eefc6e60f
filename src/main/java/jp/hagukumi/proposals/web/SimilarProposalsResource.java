package jp.hagukumi.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.web.PageResource;
import jp.hagukumi.proposals.SimilarProposals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Proposals like the title that is being typed, for the script of the form. */
@RequestScoped
@Path("proposals/similar")
@Produces(MediaType.APPLICATION_JSON)
public class SimilarProposalsResource implements PageResource {
    private static final int LONGEST = 120;

    @Inject
    SimilarProposals similar;

    @Inject
    ProposalWords words;

    @Inject
    Viewer viewer;

    /** One of the list. */
    public record Line(String path, String number, String title, String state) {}

    @GET
    @Operation(hidden = true)
    public Response like(@Context UriInfo place, @QueryParam("title") @Nullable String title) {
        // found under /api/v1 as well, where tokens are taken: there it does not exist
        if (place.getBaseUri().getPath().contains("/api/") || viewer.personId() == null) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        String typed = title == null ? "" : title.substring(0, Math.min(LONGEST, title.length()));
        List<Line> lines = similar.to(viewer, typed, 0).stream()
                .map(one -> new Line("/proposal/" + one.id(), one.number(), one.title(), words.state(one.state())))
                .toList();
        return Response.ok(lines).build();
    }
}
