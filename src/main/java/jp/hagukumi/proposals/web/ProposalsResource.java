package jp.hagukumi.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.proposals.PastProposals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Proposals for other systems. */
@Path("proposals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProposalsResource {
    @Inject
    CurrentViewer viewers;

    @Inject
    PastProposals past;

    /** How many were new. */
    public record Answer(int taken) {}

    @POST
    @Operation(
            summary = "Takes a ledger of proposals of before over",
            description =
                    "All or nothing; those known by author, day and title are left out. state: SUBMITTED, REVIEW, ADOPTED,"
                            + " IMPLEMENTED, EFFECT_FIXED, SPREAD, DECLINED or WITHDRAWN. Role DX_OFFICE.")
    public Answer take(@Nullable ProposalsBody body) {
        return new Answer(past.take(viewers.get(), body == null ? List.of() : body.past()));
    }
}
