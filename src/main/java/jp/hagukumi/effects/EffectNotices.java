package jp.hagukumi.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.RoleHolders;

/** Tells who has to do something about an effect, and its people what became of it. */
@ApplicationScoped
public class EffectNotices {
    private static final String KIND = "effects";

    @Inject
    Notices notices;

    @Inject
    Confirmers confirmers;

    @Inject
    RoleHolders holders;

    @Inject
    Clock clock;

    /** @param step id, so that what is measured again is told again */
    void measured(long municipalityId, Effect effect, Collection<Long> people, long step) {
        Set<Long> confirming = confirmers.of(municipalityId, effect, people);
        tell(
                municipalityId,
                confirming.isEmpty() ? others(municipalityId, Role.HR, people) : confirming,
                "effect:" + step,
                "effects.notice.MEASURED",
                effect);
    }

    void confirmed(long municipalityId, Effect effect, Collection<Long> people, long step) {
        tell(
                municipalityId,
                others(municipalityId, Role.DX_OFFICE, people),
                "effect:" + step,
                "effects.notice.CONFIRMED",
                effect);
    }

    /** FIXED or RETURNED. */
    void decided(long municipalityId, Effect effect, Collection<Long> people, RoundState state, long step) {
        tell(municipalityId, people, "effect:" + step, "effects.notice." + state, effect);
    }

    void due(long municipalityId, Effect effect, int months) {
        notices.tell(
                municipalityId,
                effect.personId(),
                KIND,
                "effect-due:" + effect.id() + ":" + months,
                "effects.notice.DUE",
                "/effect/" + effect.id(),
                List.of(oneLine(effect), Integer.toString(months)));
    }

    private void tell(long municipalityId, Collection<Long> people, String key, String text, Effect effect) {
        for (long person : people) {
            notices.tell(municipalityId, person, KIND, key, text, "/effect/" + effect.id(), List.of(oneLine(effect)));
        }
    }

    private Set<Long> others(long municipalityId, Role role, Collection<Long> people) {
        Set<Long> found = new HashSet<>(holders.of(municipalityId, role, LocalDate.now(clock)));
        found.removeAll(people);
        return found;
    }

    private static String oneLine(Effect effect) {
        return effect.title().replaceAll("\\s+", " ");
    }
}
