package jp.hagukumi.projects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.projects.ProjectSight;
import jp.hagukumi.projects.SeenProject;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The pages {@code /project/17} and {@code /project/17/measure} …: how does the project stand against its baseline? */
@Named
@RequestScoped
public class ProjectView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String word;

    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String surplus;

    @Inject
    ProjectSight sight;

    @Inject
    TeamActions team;

    @Inject
    OfficeActions office;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable SeenProject seen;

    /** Called before anything is written. */
    public void open() {
        getPart();
        if (surplus != null) {
            throw new NotVisible("/project/" + surplus);
        }
        getSeen();
    }

    public SeenProject getSeen() {
        if (seen == null) {
            seen = sight.of(viewer, Asked.id(id));
        }
        return seen;
    }

    public Part getPart() {
        return Part.of(word).orElseThrow(() -> new NotVisible("part " + word));
    }

    public Part[] getParts() {
        return Part.values();
    }

    /** Address of a part. */
    public String path(Part part) {
        return "/project/" + Asked.id(id) + (part.getWord().isEmpty() ? "" : "/" + part.getWord());
    }

    /** Does what was asked for by one of the buttons. */
    public void send() {
        String step = Asked.text("step");
        if (!Faces.isPostback() || step.isEmpty()) {
            return;
        }
        long project = Asked.id(id);
        Deadlock.retry(() -> {
            if (!team.act(viewer, project, step) && !office.act(viewer, project, step)) {
                throw new NotVisible("step " + step);
            }
            return step;
        });
        Messages.addFlashGlobalInfo("{0}", texts.of("projects.done." + step));
        Faces.redirect(path(getPart()).substring(1));
    }
}
