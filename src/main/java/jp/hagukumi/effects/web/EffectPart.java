package jp.hagukumi.effects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.effects.Effects;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/** The effect of something on the page that shows it, for {@code /WEB-INF/effects/part.xhtml}. */
@Named
@RequestScoped
public class EffectPart {
    @Inject
    Effects effects;

    @Inject
    Viewer viewer;

    private final Map<String, Optional<Effects.Latest>> known = new HashMap<>();

    /** Null while none is reported. */
    public Effects.@Nullable Latest of(String ownerKind, long ownerId) {
        return known.computeIfAbsent(ownerKind + ownerId, key -> effects.latest(viewer, ownerKind, ownerId))
                .orElse(null);
    }
}
