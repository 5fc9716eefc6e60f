package jp.hagukumi.projects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Dates;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.projects.Assignment;
import jp.hagukumi.projects.Candidate;
import jp.hagukumi.projects.Candidates;
import jp.hagukumi.projects.ProjectTemplate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /dx/project-new}: who fits, and who gets the project? */
@Named
@RequestScoped
public class ProjectNewView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    ProjectForm form;

    @Inject
    Assignment assignment;

    @Inject
    Viewer viewer;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    private @Nullable List<Candidate> found;

    /** Called before anything is written. */
    public void open() {
        viewer.require(Role.DX_OFFICE);
        if (surplus != null) {
            throw new NotVisible("/dx/project-new/" + surplus);
        }
    }

    public List<ProjectTemplate> getTemplates() {
        return form.templates();
    }

    public List<UnitOnDay> getUnits() {
        return form.units(viewer);
    }

    /** The template asked for; null before one is chosen. */
    public @Nullable ProjectTemplate getTemplate() {
        return form.template();
    }

    /** Who could be of the team; empty before template and unit are chosen. */
    public List<Candidate> getFound() {
        if (found == null) {
            found = form.found(viewer);
        }
        return found;
    }

    /** How many meet at least one of the skills asked for. */
    public long getFitting() {
        return getFound().stream().filter(one -> !one.fit().met().isEmpty()).count();
    }

    public int getMost() {
        return Candidates.MOST;
    }

    /** The day that is proposed for the start. */
    public String getToday() {
        return dates.iso(dates.getToday());
    }

    /** Assigns what was filled in and leads to the project. */
    public void send() {
        if (Faces.isPostback() && Asked.text("step").equals("assign")) {
            long id = assignment.assign(viewer, form.draft(viewer));
            Messages.addFlashGlobalInfo("{0}", texts.of("projects.done.assign"));
            Faces.redirect("project/%s", id);
        }
    }
}
