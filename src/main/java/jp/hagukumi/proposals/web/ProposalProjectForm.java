package jp.hagukumi.proposals.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.DayFormat;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.projects.Project;
import jp.hagukumi.projects.ProjectSight;
import jp.hagukumi.projects.ProjectTemplate;
import jp.hagukumi.projects.ProjectTemplates;
import jp.hagukumi.proposals.ProposalProjects;
import org.jspecify.annotations.Nullable;

/** What is typed where a proposal becomes a project, and the projects that proposals became. */
@Named
@ApplicationScoped
public class ProposalProjectForm {
    @Inject
    ProposalProjects projects;

    @Inject
    ProjectTemplates templates;

    @Inject
    ProjectSight sight;

    public List<ProjectTemplate> getTemplates() {
        return templates.all();
    }

    /** Null where it is not the viewer's to see. */
    public @Nullable Project project(Viewer viewer, long id) {
        return sight.find(viewer, id).orElse(null);
    }

    void begin(Viewer viewer, long proposal) {
        List<String> others = Arrays.stream(Asked.text("others").split("[\\s,、，;　]+"))
                .filter(number -> !number.isEmpty())
                .toList();
        projects.begin(
                viewer,
                proposal,
                Asked.text("template"),
                others,
                DayFormat.parse(Asked.text("start")).orElseThrow(() -> Refused.at("start", "proposals.refused.day")));
    }
}
