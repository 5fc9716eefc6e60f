package jp.hagukumi.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.assessment.TestBank;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.learning.Coverage;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.Role;
import jp.hagukumi.platform.content.Definitions;
import jp.hagukumi.platform.content.LoadedDefinition;
import jp.hagukumi.projects.ProjectTemplate;
import jp.hagukumi.skills.Skills;

/** {@code /admin/content}: what is loaded, and which skills it teaches and measures. */
@Named
@RequestScoped
public class ContentView {
    private static final int SHORT_HASH = 12;

    @Inject
    CurrentViewer viewer;

    @Inject
    Definitions definitions;

    @Inject
    Catalogue catalogue;

    @Inject
    TestBank tests;

    @Inject
    Skills skills;

    private Coverage coverage = new Coverage(List.of());
    private List<LoadedDefinition> loaded = List.of();

    /** For administrators and editors; what other municipalities have published is not theirs to see. */
    @PostConstruct
    public void open() {
        if (!viewer.get().has(Role.CONTENT_EDITOR)) {
            viewer.get().require(Role.ADMIN);
        }
        coverage = Coverage.of(
                skills.framework(),
                catalogue.courses(),
                tests.tests(),
                definitions.all(ProjectTemplate.class).stream()
                        .collect(Collectors.toMap(ProjectTemplate::code, ProjectTemplate::skills)));
        loaded = definitions.loaded(viewer.get().municipalityId());
    }

    public Coverage getCoverage() {
        return coverage;
    }

    public List<LoadedDefinition> getLoaded() {
        return loaded;
    }

    /** How many definitions the installation works with now. */
    public long getCurrentCount() {
        return loaded.stream().filter(LoadedDefinition::current).count();
    }

    public String shortHash(String hash) {
        return hash.substring(0, SHORT_HASH);
    }
}
