package jp.hagukumi.projects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.ProjectOrigin;
import jp.hagukumi.projects.ProjectOrigins;

/** What a project came from, on its page. */
@Named
@RequestScoped
public class ProjectSources {
    @Inject
    ProjectOrigins origins;

    @Inject
    Viewer viewer;

    /** The viewer sees the project. */
    public List<ProjectOrigin.Source> of(long project) {
        return origins.of(viewer, project);
    }
}
