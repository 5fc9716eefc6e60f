package jp.hagukumi.projects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.ProjectCall;
import jp.hagukumi.projects.ProjectCalls;
import jp.hagukumi.projects.ProjectTemplate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The page {@code /dx/project-calls}: which calls are open, and what was put forward? Make one. */
@Named
@RequestScoped
public class DxProjectCallsView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    ProjectCalls calls;

    @Inject
    CallForm form;

    @Inject
    Viewer viewer;

    private @Nullable List<ProjectCall> all;

    /** Called before anything is written. */
    public void open() {
        viewer.require(Role.DX_OFFICE);
        if (surplus != null) {
            throw new NotVisible("/dx/project-calls/" + surplus);
        }
        getAll();
    }

    public List<ProjectCall> getAll() {
        if (all == null) {
            all = calls.all(viewer);
        }
        return all;
    }

    public long getOpenNow() {
        return getAll().stream().filter(form::isTaking).count();
    }

    public boolean taking(ProjectCall call) {
        return form.isTaking(call);
    }

    public List<ProjectTemplate> getTemplates() {
        return form.templates();
    }

    public List<UnitOnDay> getUnits() {
        return form.units(viewer);
    }

    /** Makes the call and leads to it. */
    public void send() {
        if (Faces.isPostback() && Asked.text("step").equals("call")) {
            form.done("call", "dx/project-call/" + calls.call(viewer, form.typed()));
        }
    }
}
