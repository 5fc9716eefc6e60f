package jp.hagukumi.projects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.Project;
import jp.hagukumi.projects.ProjectSight;
import jp.hagukumi.projects.ProjectTemplate;
import jp.hagukumi.projects.ProjectTemplates;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page {@code /projects}: how do my projects stand, what waits for my review, what is there to do? */
@Named
@RequestScoped
public class ProjectsView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    ProjectSight sight;

    @Inject
    ProjectTemplates templates;

    @Inject
    Viewer viewer;

    private @Nullable List<Project> own;
    private @Nullable List<Project> toReview;

    /** Called before anything is written. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/projects/" + surplus);
        }
        getOwn();
    }

    public List<Project> getOwn() {
        if (own == null) {
            own = sight.own(viewer);
        }
        return own;
    }

    /** Own ones that are not at an end. */
    public long getUnderWay() {
        return getOwn().stream().filter(one -> !one.state().isEnded()).count();
    }

    public List<Project> getToReview() {
        if (toReview == null) {
            toReview = sight.toReview(viewer);
        }
        return toReview;
    }

    public List<ProjectTemplate> getTemplates() {
        return templates.all();
    }
}
