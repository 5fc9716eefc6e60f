package jp.hagukumi.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;

/** Everything that may have an effect, by kind. */
@ApplicationScoped
public class EffectOwners {
    @Inject
    @Any
    Instance<EffectOwner> owners;

    EffectOwner of(String kind) {
        return owners.stream()
                .filter(owner -> owner.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotVisible("effects of " + kind));
    }

    /** What is known before anybody has reported it; empty where nothing is, or it is not the viewer's to see. */
    public Optional<EffectDraft> known(Viewer viewer, String kind, long id, int room) {
        return of(kind).known(viewer, id, room);
    }

    /** Empty where it is not the viewer's to see. */
    public Optional<EffectOwner.Owned> find(Viewer viewer, String kind, long id) {
        return of(kind).find(viewer, id);
    }
}
