package jp.hagukumi.career.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.hagukumi.attainment.PersonSkills;
import jp.hagukumi.career.OwnGaps;
import jp.hagukumi.career.Suggestions;
import jp.hagukumi.learning.CourseState;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.skills.RoleProfile;
import org.jspecify.annotations.Nullable;

/** {@code /career?profile=R04}: what am I missing, and what is the shortest way? */
@Named
@RequestScoped
public class CareerView {
    @Inject
    HttpServletRequest request;

    @Inject
    Viewer viewer;

    @Inject
    Suggestions suggestions;

    @Inject
    Wishes wishes;

    @Inject
    Clock clock;

    private @Nullable OwnGaps gaps;

    /** Called before anything is written. */
    public void open() {
        PersonSkills person = suggestions.person(viewer, LocalDate.now(clock));
        Map<String, Integer> required = getProfile().map(RoleProfile::levels).orElseGet(person::required);
        gaps = suggestions.own(viewer, person, required);
    }

    public OwnGaps getGaps() {
        return Objects.requireNonNull(gaps);
    }

    /** Every profile one can wish for. */
    public List<RoleProfile> getProfiles() {
        return wishes.profiles(viewer);
    }

    /** The profile chosen in the address; empty: what is asked of the viewer. */
    public Optional<RoleProfile> getProfile() {
        return getProfiles().stream()
                .filter(profile -> profile.code().equals(request.getParameter("profile")))
                .findFirst();
    }

    public CourseState course(String code) {
        return Objects.requireNonNull(getGaps().courses().get(code));
    }

    public String skill(String code) {
        return getGaps()
                .person()
                .framework()
                .skill(code)
                .map(skill -> skill.name()
                        .in(FacesContext.getCurrentInstance().getViewRoot().getLocale()))
                .orElse(code);
    }

    /** Enrols in one course of the plan; a second press changes nothing. */
    public String enrol(String code) {
        wishes.enrol(viewer, code);
        return "/career.xhtml?faces-redirect=true"
                + getProfile().map(profile -> "&profile=" + profile.code()).orElse("");
    }
}
