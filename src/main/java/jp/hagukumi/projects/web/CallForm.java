package jp.hagukumi.projects.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Dates;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.projects.Application;
import jp.hagukumi.projects.ProjectCall;
import jp.hagukumi.projects.ProjectCalls;
import jp.hagukumi.projects.ProjectTemplate;
import jp.hagukumi.projects.ProjectTemplates;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What the pages of calls share. */
@ApplicationScoped
public class CallForm {
    @Inject
    ProjectCalls calls;

    @Inject
    ProjectTemplates templates;

    @Inject
    Units units;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    ProjectCall call(Viewer viewer, long id) {
        return calls.of(viewer, id);
    }

    boolean isTaking(ProjectCall call) {
        return call.isOpenOn(dates.getToday());
    }

    List<ProjectTemplate> templates(ProjectCall call) {
        return templates.all().stream()
                .filter(one -> call.template().isEmpty() || call.template().equals(one.code()))
                .toList();
    }

    List<ProjectTemplate> templates() {
        return templates.all();
    }

    List<UnitOnDay> units(Viewer viewer) {
        return units.on(viewer.municipalityId(), dates.getToday());
    }

    /** What is typed for a new call. */
    ProjectCall typed() {
        String unit = Asked.text("unit");
        return new ProjectCall(
                0,
                Asked.text("name"),
                Asked.text("theme"),
                Asked.text("template"),
                unit.isEmpty() ? null : Asked.id(unit),
                "",
                Asked.day("opensOn"),
                Asked.day("closesOn"),
                0);
    }

    /** What is typed for an application. */
    Application.Draft draft() {
        return new Application.Draft(
                Asked.text("template"),
                Asked.text("title"),
                Asked.text("theme"),
                StaffNumbers.split(Asked.text("team")));
    }

    void done(String step, String path) {
        Messages.addFlashGlobalInfo("{0}", texts.of("projects.done." + step));
        Faces.redirect("%s", path);
    }
}
