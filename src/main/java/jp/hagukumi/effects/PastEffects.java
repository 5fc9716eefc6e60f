package jp.hagukumi.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;

/** Takes effects over that were confirmed and fixed before, on paper; they count by months like any other. */
@ApplicationScoped
@Transactional
public class PastEffects {
    @PersistenceContext
    EntityManager em;

    @Inject
    Operations operations;

    @Inject
    EffectSteps steps;

    @Inject
    Clock clock;

    /**
     * What brought it about, and whose it is.
     *
     * @param personId who answers for it
     */
    public record Of(String ownerKind, long ownerId, long personId, String title, Map<Long, Integer> shares) {}

    /** Nobody is told, no facts follow. */
    public void take(Viewer viewer, Of of, EffectDraft draft) {
        if (!viewer.has(Role.HR)) {
            viewer.require(Role.DX_OFFICE);
        }
        MeasurementCheck.check(draft, LocalDate.now(clock));
        EffectRows rows = new EffectRows(em, viewer.municipalityId());
        Operation operation = operations.named(viewer.municipalityId(), draft.unitId(), draft.operation());
        long id = rows.insert(of.ownerKind(), of.ownerId(), of.personId(), of.title(), operation, draft)
                .orElseThrow(() -> new Refused("effects.refused.decided"));
        rows.share(id, of.shares());
        RoundRows rounds = new RoundRows(em, viewer.municipalityId());
        rounds.ask(id, 0, draft.liveOn());
        EffectRound round = rounds.of(id, 0).orElseThrow();
        rounds.measure(round.id(), draft.measurement());
        rounds.decide(round, RoundState.FIXED, null, "");
        steps.add(viewer, id, 0, RoundState.FIXED, "");
    }
}
