package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.attainment.HeldProfile;
import jp.hagukumi.attainment.PersonSkills;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.skills.RoleProfile;
import jp.hagukumi.skills.Skills;

/** To which profiles a person is appointed, on the page of their skill map, for HR and the DX office. */
@Named
@RequestScoped
public class AppointmentsView {
    @Inject
    Viewer viewer;

    @Inject
    Skills skills;

    public boolean isAllowed() {
        return viewer.has(Role.HR) || viewer.has(Role.DX_OFFICE);
    }

    public List<RoleProfile> assigned(PersonSkills person) {
        return person.profiles().stream()
                .filter(held -> held.reason() == HeldProfile.Reason.ASSIGNED)
                .map(HeldProfile::profile)
                .toList();
    }

    /** Profiles that do not hold for the person yet. */
    public List<RoleProfile> open(PersonSkills person) {
        return skills.profilesOf(viewer.municipalityId()).stream()
                .filter(profile -> person.profiles().stream()
                        .filter(held -> !held.isWished())
                        .noneMatch(held -> held.profile().code().equals(profile.code())))
                .toList();
    }
}
