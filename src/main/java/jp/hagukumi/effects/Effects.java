package jp.hagukumi.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.effects.rules.Shares;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;

/** Those who changed their work report what it saved, and measure again when the calendar asks. */
@ApplicationScoped
@Transactional
public class Effects {
    @PersistenceContext
    EntityManager em;

    @Inject
    EffectOwners owners;

    @Inject
    Operations operations;

    @Inject
    EffectTrail trail;

    @Inject
    Clock clock;

    /** The effect of what the caller has made sure the viewer may see; empty while none is reported. */
    public Optional<Effect> of(Viewer viewer, String ownerKind, long ownerId) {
        return new EffectRows(em, viewer.municipalityId()).of(ownerKind, ownerId);
    }

    /** An effect with what was measured or asked for last. */
    public record Latest(Effect effect, EffectRound latest) {}

    /** The same with what was measured or asked for last. */
    public Optional<Latest> latest(Viewer viewer, String ownerKind, long ownerId) {
        return of(viewer, ownerKind, ownerId).map(effect -> {
            List<EffectRound> rounds = new RoundRows(em, viewer.municipalityId()).of(effect.id());
            EffectRound measured = rounds.stream()
                    .filter(round -> round.state() != RoundState.DUE)
                    .reduce((before, last) -> last)
                    .orElse(rounds.get(0));
            return new Latest(effect, measured);
        });
    }

    /**
     * Reports the effect of something, or again after it was sent back; the supervisor is told.
     *
     * @return id of the effect
     */
    public long report(Viewer viewer, String ownerKind, long ownerId, EffectDraft draft) {
        EffectOwner.Owned owned = owners.find(viewer, ownerKind, ownerId)
                .filter(EffectOwner.Owned::reports)
                .orElseThrow(() -> new NotVisible(ownerKind + " " + ownerId));
        MeasurementCheck.check(draft, LocalDate.now(clock));
        if (!Shares.areWhole(owned.shares().values())) {
            throw new IllegalStateException("Shares of " + ownerKind + " " + ownerId + " are no whole");
        }
        Operation operation = operations.named(viewer.municipalityId(), draft.unitId(), draft.operation());
        EffectRows rows = new EffectRows(em, viewer.municipalityId());
        Optional<Effect> known = rows.of(ownerKind, ownerId);
        long id = known.isPresent()
                ? again(viewer, known.get().id(), operation, draft)
                : first(viewer, ownerKind, ownerId, owned.title(), operation, draft);
        rows.share(id, owned.shares());
        measure(viewer, rows.find(id).orElseThrow(), 0, draft.measurement(), owned.shares());
        return id;
    }

    private long first(
            Viewer viewer, String ownerKind, long ownerId, String title, Operation operation, EffectDraft draft) {
        long id = new EffectRows(em, viewer.municipalityId())
                .insert(ownerKind, ownerId, viewer.self(), title, operation, draft)
                .orElseThrow(() -> new Refused("effects.refused.decided"));
        new RoundRows(em, viewer.municipalityId()).ask(id, 0, draft.liveOn());
        return id;
    }

    private long again(Viewer viewer, long id, Operation operation, EffectDraft draft) {
        EffectRows rows = new EffectRows(em, viewer.municipalityId());
        rows.lock(id);
        open(viewer, id, 0);
        rows.change(id, operation, draft);
        return id;
    }

    private EffectRound open(Viewer viewer, long id, int months) {
        return new RoundRows(em, viewer.municipalityId())
                .of(id, months)
                .filter(round -> round.state().isOpen())
                .orElseThrow(() -> new Refused("effects.refused.decided"));
    }

    /** Hands in a measurement that the calendar asked for or that was sent back; the supervisor is told. */
    public void remeasure(Viewer viewer, long id, int months, Measurement measurement) {
        EffectRows rows = new EffectRows(em, viewer.municipalityId());
        Effect effect = rows.lock(id).orElseThrow(() -> new NotVisible("effect " + id));
        Map<Long, Integer> shares = rows.shares(id);
        if (effect.personId() != viewer.self() && !shares.containsKey(viewer.self())) {
            throw new NotVisible("effect " + id);
        }
        MeasurementCheck.check(measurement, effect.liveOn(), LocalDate.now(clock));
        measure(viewer, effect, months, measurement, shares);
    }

    private void measure(Viewer viewer, Effect effect, int months, Measurement measurement, Map<Long, Integer> shares) {
        EffectRound round = open(viewer, effect.id(), months);
        new RoundRows(em, viewer.municipalityId()).measure(round.id(), measurement);
        trail.measured(viewer, effect, shares.keySet(), months);
    }
}
