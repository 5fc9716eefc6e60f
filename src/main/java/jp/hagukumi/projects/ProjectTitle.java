package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.hagukumi.activity.SubjectTitle;
import jp.hagukumi.platform.Localized;

/** Names what a project was made from. */
@ApplicationScoped
public class ProjectTitle implements SubjectTitle {
    @Inject
    ProjectTemplates templates;

    @Override
    public String activity() {
        return "ProjectAccepted";
    }

    @Override
    public Optional<Localized> title(String subjectCode, int subjectVersion) {
        return templates.find(subjectCode, subjectVersion).map(ProjectTemplate::title);
    }
}
