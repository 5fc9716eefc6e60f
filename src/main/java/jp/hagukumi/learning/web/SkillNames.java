package jp.hagukumi.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.skills.Skills;

/** Skills by their names on the pages of learning. */
@Named
@RequestScoped
public class SkillNames {
    @Inject
    Skills skills;

    @Inject
    Viewer viewer;

    /** The name in the language of the page; the code itself where the framework has no such skill any more. */
    public String of(String code) {
        return skills.frameworkOf(viewer.municipalityId())
                .skill(code)
                .map(skill -> skill.name()
                        .in(FacesContext.getCurrentInstance().getViewRoot().getLocale()))
                .orElse(code);
    }
}
