package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.skills.Raises;

/** The skill levels that accepted work is evidence for, by its template. */
@ApplicationScoped
public class ProjectRaises implements Raises {
    @Inject
    ProjectTemplates templates;

    @Override
    public String activity() {
        return "ProjectAccepted";
    }

    @Override
    public Map<String, Integer> levels(String code, int version) {
        return templates.find(code, version).map(ProjectTemplate::skills).orElse(Map.of());
    }

    @Override
    public String told() {
        return "projects.evidence.of";
    }

    @Override
    public Optional<Localized> title(String code, int version) {
        return templates.find(code, version).map(ProjectTemplate::title);
    }
}
