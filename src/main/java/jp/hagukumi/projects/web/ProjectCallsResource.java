package jp.hagukumi.projects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.Role;
import jp.hagukumi.projects.Application;
import jp.hagukumi.projects.Applications;
import jp.hagukumi.projects.ProjectCalls;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Calls for projects, for other systems. */
@Path("project-calls")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProjectCallsResource {
    @Inject
    CurrentViewer viewers;

    @Inject
    ProjectCalls calls;

    @Inject
    Applications applications;

    /** The call that was made, with its applications. */
    public record Answer(long id, List<Long> applications) {
        public Answer {
            applications = List.copyOf(applications);
        }
    }

    @POST
    @Operation(
            summary = "Opens a call for projects, with applications that came on paper",
            description = "template and unit may be left out: any template, all staff. Role DX_OFFICE.")
    public Answer call(@Nullable ProjectCallBody body) {
        viewers.get().require(Role.DX_OFFICE); // before the body is looked at
        ProjectCallBody given = body == null ? new ProjectCallBody() : body;
        long id = calls.call(viewers.get(), given.call());
        return new Answer(
                id,
                given.drafts().entrySet().stream()
                        .map(entry -> enter(id, entry.getKey(), entry.getValue()))
                        .toList());
    }

    private long enter(long call, String staffNumber, Application.Draft draft) {
        return applications.enter(viewers.get(), call, staffNumber, draft);
    }
}
