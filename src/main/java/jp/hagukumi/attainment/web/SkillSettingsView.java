package jp.hagukumi.attainment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.attainment.ProfileChoices;
import jp.hagukumi.attainment.SkillHolders;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.skills.RoleProfile;
import jp.hagukumi.skills.Skills;

/** What one decides oneself about one's skills: the wished-for role, and whether colleagues elsewhere find one. */
@Named
@RequestScoped
public class SkillSettingsView {
    @Inject
    Viewer viewer;

    @Inject
    SkillHolders holders;

    @Inject
    ProfileChoices choices;

    @Inject
    Skills skills;

    @Inject
    Clock clock;

    private boolean findable;
    private String wish = "";

    @PostConstruct
    void open() {
        if (isShown()) {
            findable = holders.isFindable(viewer);
            wish = choices.wished(viewer, LocalDate.now(clock)).orElse("");
        }
    }

    /** Accounts without a person have no skills. */
    public boolean isShown() {
        return viewer.personId() != null;
    }

    /** Stores both and shows the page again. */
    public String save() {
        holders.setFindable(viewer, findable);
        LocalDate today = LocalDate.now(clock);
        if (!wish.equals(choices.wished(viewer, today).orElse(""))) {
            choices.wish(viewer, wish, today);
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                null, new FacesMessage(new Texts().in(faces.getViewRoot().getLocale(), "attainment.settings.saved")));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/settings?faces-redirect=true";
    }

    public List<RoleProfile> getProfiles() {
        return skills.profilesOf(viewer.municipalityId());
    }

    public boolean isFindable() {
        return findable;
    }

    public void setFindable(boolean findable) {
        this.findable = findable;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }
}
