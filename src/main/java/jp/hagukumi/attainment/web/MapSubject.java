package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.hagukumi.attainment.HeldProfile;
import jp.hagukumi.attainment.PersonSkills;
import jp.hagukumi.attainment.SkillMaps;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.organization.web.PurposeView;
import org.jspecify.annotations.Nullable;

/**
 * Whose map the address asks for: {@code /skills/map/F1} is one's own with the skill F1 open, {@code
 * /skills/person/000418/F1} that of somebody else. {@code ?profile=R04} compares with one profile.
 */
@Named
@RequestScoped
public class MapSubject {
    @Inject
    HttpServletRequest request;

    @Inject
    MapPath path;

    @Inject
    SkillMaps maps;

    @Inject
    PurposeView purpose;

    @Inject
    Clock clock;

    private @Nullable PersonSkills person;
    private boolean asking;
    private boolean told;
    private String base = "";
    private @Nullable String skill;

    /** Opens one's own map; called before anything is written. */
    public void own(Viewer viewer) {
        if (path.second != null) {
            throw new NotVisible("path " + path.second);
        }
        person = maps.own(viewer, LocalDate.now(clock));
        base = request.getContextPath() + "/skills/map/";
        skill = path.first;
        check();
    }

    /**
     * Opens the map of the person whose number stands in the address; the look is noted where the person can read it. Who
     * is not their supervisor has to tell a purpose first.
     */
    public void other(Viewer viewer) {
        if (person != null) {
            return;
        }
        if (path.first == null || path.third != null) {
            throw new NotVisible("person");
        }
        person = maps.of(viewer, path.first, LocalDate.now(clock));
        note(viewer, person);
        base = request.getContextPath() + "/skills/person/" + path.first + "/";
        skill = path.second;
        check();
    }

    private void note(Viewer viewer, PersonSkills opened) {
        boolean own = Objects.equals(viewer.personId(), opened.personId());
        boolean supervisor = viewer.heads(opened.unitPath());
        told = !own && !supervisor;
        asking = told && purpose.isAsking();
        if (supervisor) {
            purpose.noteSupervisor(viewer, opened.personId());
        } else if (told && !asking) {
            purpose.note(viewer, opened.personId());
        }
    }

    /** Whether the purpose is to be asked for before anything of somebody else's map is shown. */
    public boolean asking(Viewer viewer) {
        other(viewer);
        return asking;
    }

    /** Whether the map is open for a purpose that was told. */
    public boolean isTold() {
        return told;
    }

    private void check() {
        if (skill != null && person().framework().skill(skill).isEmpty()) {
            throw new NotVisible("skill " + skill);
        }
    }

    public PersonSkills person() {
        return Objects.requireNonNull(person);
    }

    public Optional<String> skill() {
        return Optional.ofNullable(skill);
    }

    /** The profile that was chosen for comparison; empty: everything that is asked for. */
    public Optional<HeldProfile> profile() {
        String code = request.getParameter("profile");
        return person().profiles().stream()
                .filter(held -> held.profile().code().equals(code))
                .findFirst();
    }

    String base() {
        return base;
    }

    /** What a link adds to keep the comparison. */
    String query() {
        return profile().map(held -> "?profile=" + held.profile().code()).orElse("");
    }
}
