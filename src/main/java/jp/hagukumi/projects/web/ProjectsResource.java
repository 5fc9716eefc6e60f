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
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.projects.ProjectTakeover;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Projects of before for other systems. */
@Path("projects")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProjectsResource {
    @Inject
    CurrentViewer viewers;

    @Inject
    ProjectTakeover takeover;

    /** Ids of what was taken over, in the order they were sent. */
    public record Answer(List<String> projects) {}

    @POST
    @Operation(summary = "Takes over projects led before or begun elsewhere: all or nothing. Role HR.")
    public Answer take(@Nullable ProjectsBody body) {
        Viewer viewer = viewers.get();
        viewer.require(Role.HR);
        if (body == null) {
            throw Refused.at("projects", "projects.refused.empty");
        }
        return new Answer(takeover.take(viewer, body.taken()).stream()
                .map(String::valueOf)
                .toList());
    }
}
