package jp.hagukumi.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import jp.hagukumi.organization.Viewer;

/** Writes a step down and tells those whom it concerns. */
@ApplicationScoped
public class EffectTrail {
    @Inject
    EffectSteps steps;

    @Inject
    EffectNotices notices;

    void measured(Viewer viewer, Effect effect, Collection<Long> people, int months) {
        long step = steps.add(viewer, effect.id(), months, RoundState.MEASURED, "");
        notices.measured(viewer.municipalityId(), effect, people, step);
    }

    void confirmed(Viewer viewer, Effect effect, Collection<Long> people, int months) {
        long step = steps.add(viewer, effect.id(), months, RoundState.CONFIRMED, "");
        notices.confirmed(viewer.municipalityId(), effect, people, step);
    }

    /** FIXED or RETURNED. */
    void decided(Viewer viewer, Effect effect, Collection<Long> people, int months, RoundState state, String reason) {
        long step = steps.add(viewer, effect.id(), months, state, reason);
        notices.decided(viewer.municipalityId(), effect, people, state, step);
    }
}
