package jp.hagukumi.skills;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.hagukumi.organization.Municipalities;
import jp.hagukumi.platform.content.Definitions;

/** The framework and the role profiles now in force, as shipped and as a municipality uses them. */
@ApplicationScoped
public class Skills {
    @Inject
    Definitions definitions;

    @Inject
    Municipalities municipalities;

    private final Map<Long, Own> own = new ConcurrentHashMap<>();

    /** @param shipped what the rest was made from; another one means that the content was read anew */
    private record Own(Framework shipped, Framework framework, List<RoleProfile> profiles) {}

    public Framework framework() {
        return definitions.find(Framework.class, FrameworkKind.CODE).orElseThrow();
    }

    /** The framework as a municipality uses it: ours, or with its own names, additions and retired skills. */
    public Framework frameworkOf(long municipalityId) {
        return of(municipalityId).framework();
    }

    /** The role profiles as a municipality uses them, each naming every skill of its framework. */
    public List<RoleProfile> profilesOf(long municipalityId) {
        return of(municipalityId).profiles();
    }

    private Own of(long municipalityId) {
        Framework shipped = framework();
        Own known = own.get(municipalityId);
        if (known == null || known.shipped() != shipped) {
            known = make(municipalityId, shipped);
            own.put(municipalityId, known);
        }
        return known;
    }

    private Own make(long municipalityId, Framework shipped) {
        List<SkillOverlay> overlays = definitions.all(SkillOverlay.class);
        Optional<SkillOverlay> overlay = overlays.isEmpty()
                ? Optional.empty()
                : municipalities.list().stream()
                        .filter(municipality -> municipality.id() == municipalityId)
                        .flatMap(municipality -> overlays.stream()
                                .filter(one -> one.municipality().equals(municipality.code())))
                        .findFirst();
        return overlay.map(one -> {
                    Framework framework = one.on(shipped);
                    return new Own(shipped, framework, one.on(profiles(), framework));
                })
                .orElseGet(() -> new Own(shipped, shipped, profiles()));
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
