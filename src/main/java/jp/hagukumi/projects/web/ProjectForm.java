package jp.hagukumi.projects.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.Candidate;
import jp.hagukumi.projects.Candidates;
import jp.hagukumi.projects.ProjectDraft;
import jp.hagukumi.projects.ProjectTemplate;
import jp.hagukumi.projects.ProjectTemplates;
import org.jspecify.annotations.Nullable;

/** What is chosen and filled in where a project is assigned. */
@ApplicationScoped
public class ProjectForm {
    @Inject
    ProjectTemplates templates;

    @Inject
    Candidates candidates;

    @Inject
    TeamForm team;

    @Inject
    Units units;

    @Inject
    Clock clock;

    List<ProjectTemplate> templates() {
        return templates.all();
    }

    List<UnitOnDay> units(Viewer viewer) {
        return units.on(viewer.municipalityId(), LocalDate.now(clock));
    }

    /** The template asked for; null before one is chosen. */
    @Nullable
    ProjectTemplate template() {
        String code = Asked.text("template");
        return code.isEmpty() ? null : templates.find(code).orElseThrow(() -> new NotVisible("template " + code));
    }

    /** Who could be of the team; empty before template and unit are chosen. */
    List<Candidate> found(Viewer viewer) {
        ProjectTemplate template = template();
        String unit = Asked.text("unit");
        return template == null || unit.isEmpty()
                ? List.of()
                : candidates.under(viewer, candidates.unit(viewer, unit).path(), template);
    }

    ProjectDraft draft(Viewer viewer) {
        return new ProjectDraft(
                Asked.text("template"),
                Asked.text("title"),
                Asked.text("theme"),
                candidates.unit(viewer, Asked.text("unit")).id(),
                team.leader(),
                team.team(viewer),
                team.one(viewer, "sponsor"),
                team.mentor(viewer),
                Asked.day("start"),
                Asked.text("partner"),
                Asked.flag("automates"));
    }
}
