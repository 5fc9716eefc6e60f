package jp.hagukumi.projects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.Application;
import jp.hagukumi.projects.ApplicationSight;
import jp.hagukumi.projects.ProjectCall;
import jp.hagukumi.projects.ProjectCalls;
import org.jspecify.annotations.Nullable;

/** Calls that are open and what became of the viewer's applications, for {@code /WEB-INF/projects/calls.xhtml}. */
@Named
@RequestScoped
public class OpenCalls {
    @Inject
    ProjectCalls calls;

    @Inject
    ApplicationSight sight;

    @Inject
    Viewer viewer;

    private @Nullable List<ProjectCall> open;
    private @Nullable List<Application> own;

    public List<ProjectCall> getOpen() {
        if (open == null) {
            open = viewer.has(Role.GUEST) ? List.of() : calls.open(viewer);
        }
        return open;
    }

    /** Those that became a project are left out: they stand among the projects. */
    public List<Application> getOwn() {
        if (own == null) {
            own = sight.own(viewer).stream()
                    .filter(one -> one.projectId() == null)
                    .toList();
        }
        return own;
    }

    public boolean isAny() {
        return !getOpen().isEmpty() || !getOwn().isEmpty();
    }
}
