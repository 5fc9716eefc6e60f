package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.organization.Viewer;

/** Everything that projects may have come from. */
@ApplicationScoped
public class ProjectOrigins {
    @Inject
    @Any
    Instance<ProjectOrigin> origins;

    /** What a project came from; the caller has made sure that the viewer may see the project. */
    public List<ProjectOrigin.Source> of(Viewer viewer, long projectId) {
        return origins.stream()
                .map(origin -> origin.of(viewer, projectId))
                .flatMap(Optional::stream)
                .toList();
    }

    void followed(Viewer by, long projectId, ProjectStep step, String reason) {
        origins.forEach(origin -> origin.followed(by, projectId, step, reason));
    }
}
