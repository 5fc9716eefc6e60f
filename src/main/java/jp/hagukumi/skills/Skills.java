package jp.hagukumi.skills;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.platform.content.Definitions;

/** The framework and the role profiles now in force. */
@ApplicationScoped
public class Skills {
    @Inject
    Definitions definitions;

    public Framework framework() {
        return definitions.find(Framework.class, FrameworkKind.CODE).orElseThrow();
    }

    /** The framework as a municipality uses it: ours, or with its own names, additions and retired skills. */
    public Framework frameworkOf(long municipalityId) {
        return framework();
    }

    /** The role profiles as a municipality uses them, each naming every skill of its framework. */
    public List<RoleProfile> profilesOf(long municipalityId) {
        return profiles();
    }

    /** The framework in a version, be it the present or an earlier one. */
    public Optional<Framework> framework(int version) {
        return definitions.find(Framework.class, FrameworkKind.CODE, version);
    }

    public Optional<Skill> skill(String code) {
        return framework().skill(code);
    }

    public List<RoleProfile> profiles() {
        return definitions
                .find(RoleProfiles.class, RoleProfilesKind.CODE)
                .orElseThrow()
                .profiles();
    }

    public Optional<RoleProfile> profile(String code) {
        return profiles().stream()
                .filter(profile -> profile.code().equals(code))
                .findFirst();
    }
}
