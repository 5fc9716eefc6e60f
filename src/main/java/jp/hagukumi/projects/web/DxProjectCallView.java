package jp.hagukumi.projects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.projects.Application;
import jp.hagukumi.projects.ApplicationSight;
import jp.hagukumi.projects.ProjectCall;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The page {@code /dx/project-call/17}: who was put forward with what, and what becomes a project? */
@Named
@RequestScoped
public class DxProjectCallView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    CallForm form;

    @Inject
    SelectionForm selection;

    @Inject
    ApplicationSight sight;

    @Inject
    Viewer viewer;

    private @Nullable ProjectCall call;
    private @Nullable List<Application> all;
    private @Nullable Map<Long, Map<String, Integer>> missing;

    /** Called before anything is written. */
    public void open() {
        viewer.require(Role.DX_OFFICE);
        getCall();
        getApplications();
    }

    public ProjectCall getCall() {
        if (call == null) {
            call = form.call(viewer, Asked.id(id));
        }
        return call;
    }

    public List<Application> getApplications() {
        if (all == null) {
            all = sight.in(viewer, getCall().id());
        }
        return all;
    }

    public long getWaiting() {
        return getApplications().stream().filter(Application::isOpen).count();
    }

    /** What the people of an application lack together. */
    public Map<String, Integer> missing(long application) {
        if (missing == null) {
            missing = sight.missing(viewer, getApplications());
        }
        return missing.getOrDefault(application, Map.of());
    }

    /** Does what was asked for by one of the buttons. */
    public void send() {
        String step = Asked.text("step");
        if (!Faces.isPostback() || step.isEmpty()) {
            return;
        }
        long application = Asked.id(Asked.text("application"));
        String path = Deadlock.retry(() -> switch (step) {
            case "select" -> "project/" + selection.select(viewer, application);
            case "decline" -> {
                selection.decline(viewer, application);
                yield "dx/project-call/" + getCall().id();
            }
            default -> throw new NotVisible("step " + step);
        });
        form.done(step, path);
    }
}
