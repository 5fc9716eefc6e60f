package jp.hagukumi.claims.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.activity.ClaimKind;
import jp.hagukumi.claims.Claim;
import jp.hagukumi.claims.ClaimList;
import jp.hagukumi.claims.ClaimState;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.PersonFile;
import jp.hagukumi.organization.PersonFiles;
import jp.hagukumi.organization.Viewer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The claims of a person for systems that act for HR. */
@RequestScoped
@Path("people/{staffNumber}/claims")
@Produces(MediaType.APPLICATION_JSON)
public class PersonClaimsResource {
    private static final String REASON = "API";
    private static final int MOST = 1_000;

    @Inject
    CurrentViewer viewers;

    @Inject
    PersonFiles files;

    @Inject
    ClaimList list;

    @Inject
    ClaimWords words;

    /** All but drafts, what happened last first. */
    public record Body(String staffNumber, List<One> claims) {}

    /**
     * A claim.
     *
     * @param subjectCode of the list; the kind where it is written in
     * @param minutes 0 where the time is not asked for
     */
    public record One(
            long id,
            ClaimKind kind,
            String subjectCode,
            String subject,
            LocalDate from,
            LocalDate to,
            int minutes,
            ClaimState state,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate decidedOn) {}

    @GET
    @Operation(
            summary = "Claims of a person: qualifications, training, teaching, study meetings",
            description =
                    "state: SUBMITTED, RETURNED, APPROVED, REFUSED, WITHDRAWN or CANCELLED. The person can read who"
                            + " looked.")
    public Body claims(@PathParam("staffNumber") String staffNumber) {
        Viewer viewer = viewers.get();
        PersonFile file = files.open(viewer, staffNumber, REASON);
        ClaimList.Filter filter = new ClaimList.Filter(null, null, file.staffNumber());
        return new Body(
                file.staffNumber(),
                list.page(viewer, filter, 0, MOST).stream()
                        .map(line -> one(line.claim()))
                        .toList());
    }

    private One one(Claim claim) {
        return new One(
                claim.id(),
                claim.kind(),
                claim.subjectCode(),
                words.subject(claim),
                claim.from(),
                claim.to(),
                claim.minutes(),
                claim.state(),
                claim.submittedOn(),
                claim.decidedOn());
    }
}
