package jp.hagukumi.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.hagukumi.learning.AssignmentOutcome;
import jp.hagukumi.learning.Assignments;
import jp.hagukumi.organization.CurrentViewer;

/** 必修指定 for other systems. */
@Path("assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentsResource {
    @Inject
    CurrentViewer viewers;

    @Inject
    Assignments assignments;

    /** Applies all rules as of today and answers when that is done; 409 while another run is under way. */
    @POST
    @Path("run")
    public String run() {
        AssignmentOutcome outcome = assignments.runNow(viewers.get());
        return Json.createObjectBuilder()
                .add("assigned", outcome.assigned())
                .add("adopted", outcome.adopted())
                .add("reinstated", outcome.reinstated())
                .add("superseded", outcome.superseded())
                .add("waived", outcome.waived())
                .build()
                .toString();
    }
}
