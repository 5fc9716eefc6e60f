package jp.hagukumi.projects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.NextSteps;
import org.jspecify.annotations.Nullable;

/** The part of マイページ that tells what comes next in the viewer's projects. */
@Named
@RequestScoped
public class ProjectCard {
    @Inject
    NextSteps steps;

    @Inject
    OpenCalls calls;

    @Inject
    Viewer viewer;

    private @Nullable List<NextSteps.Next> next;

    /** Whether the viewer is of the staff. */
    public boolean isShown() {
        return viewer.personId() != null;
    }

    public List<NextSteps.Next> getNext() {
        if (next == null) {
            next = steps.of(viewer);
        }
        return next;
    }

    /** Calls in which one may apply today. */
    public int getOpenCalls() {
        return calls.getOpen().size();
    }
}
