package jp.hagukumi.projects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.platform.content.LessonHtml;
import jp.hagukumi.projects.ProjectTemplate;
import jp.hagukumi.projects.ProjectTemplates;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page {@code /project-template/PB01}: what would we do, what does it take, how is it measured? */
@Named
@RequestScoped
public class ProjectTemplateView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String code;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String surplus;

    @Inject
    ProjectTemplates templates;

    @Inject
    LessonHtml html;

    private @Nullable ProjectTemplate template;

    /** Called before anything is written. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/project-template/" + surplus);
        }
        getTemplate();
    }

    public ProjectTemplate getTemplate() {
        if (template == null) {
            template = templates
                    .find(Objects.requireNonNullElse(code, ""))
                    .orElseThrow(() -> new NotVisible("template " + code));
        }
        return template;
    }

    /** The brief, safe to be put into the page. */
    public String getBrief() {
        return html.render(getTemplate().brief());
    }

    /** Names of files to fill in. */
    public List<String> getForms() {
        return List.copyOf(getTemplate().forms().keySet());
    }
}
