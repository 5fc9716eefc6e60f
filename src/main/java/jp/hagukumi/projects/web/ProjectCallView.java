package jp.hagukumi.projects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.Application;
import jp.hagukumi.projects.ApplicationSight;
import jp.hagukumi.projects.Applications;
import jp.hagukumi.projects.ProjectCall;
import jp.hagukumi.projects.ProjectTemplate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The page {@code /project-call/17}: what is asked for, and what became of what we put forward? */
@Named
@RequestScoped
public class ProjectCallView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    CallForm form;

    @Inject
    Applications applications;

    @Inject
    ApplicationSight sight;

    @Inject
    Viewer viewer;

    private @Nullable ProjectCall call;
    private @Nullable List<Application> own;

    /** Called before anything is written. */
    public void open() {
        viewer.self();
        getCall();
        getOwn();
    }

    public ProjectCall getCall() {
        if (call == null) {
            call = form.call(viewer, Asked.id(id));
        }
        return call;
    }

    /** Whether one may apply today. */
    public boolean isTaking() {
        return form.isTaking(getCall());
    }

    /** What the viewer would lead, nominated somebody for or is wished for in. */
    public List<Application> getOwn() {
        if (own == null) {
            own = sight.own(viewer, getCall().id());
        }
        return own;
    }

    /** Whether the viewer has not applied yet. */
    public boolean isFree() {
        return getOwn().stream().noneMatch(one -> one.personId() == viewer.self());
    }

    /** Those that may be chosen in this call. */
    public List<ProjectTemplate> getTemplates() {
        return form.templates(getCall());
    }

    /** Does what was asked for by one of the buttons. */
    public void send() {
        String step = Asked.text("step");
        if (!Faces.isPostback() || step.isEmpty()) {
            return;
        }
        long asked = getCall().id();
        switch (step) {
            case "apply" -> applications.apply(viewer, asked, form.draft());
            case "nominate" -> applications.nominate(viewer, asked, Asked.text("leader"), form.draft());
            case "withdraw" -> applications.withdraw(viewer, Asked.id(Asked.text("application")));
            default -> throw new NotVisible("step " + step);
        }
        form.done(step, "project-call/" + asked);
    }
}
