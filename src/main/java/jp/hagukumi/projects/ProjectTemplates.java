package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.platform.content.Definitions;
import jp.hagukumi.projects.rules.Rubric;

/** The templates and the rubric, those in force and those of before. */
@ApplicationScoped
public class ProjectTemplates {
    @Inject
    Definitions definitions;

    /** In force, in the order of their codes. */
    public List<ProjectTemplate> all() {
        return definitions.all(ProjectTemplate.class).stream()
                .sorted(Comparator.comparing(ProjectTemplate::code))
                .toList();
    }

    public Optional<ProjectTemplate> find(String code) {
        return definitions.find(ProjectTemplate.class, code);
    }

    public Optional<ProjectTemplate> find(String code, int version) {
        return definitions.find(ProjectTemplate.class, code, version);
    }

    /** The one a project began with. */
    public ProjectTemplate of(Project project) {
        return find(project.template(), project.templateVersion()).orElseThrow();
    }

    public Rubric rubric() {
        return definitions.find(Rubric.class, RubricKind.CODE).orElseThrow();
    }

    /** The rubric that sheets were filled in by. */
    public Rubric rubric(int version) {
        return definitions.find(Rubric.class, RubricKind.CODE, version).orElseThrow();
    }
}
