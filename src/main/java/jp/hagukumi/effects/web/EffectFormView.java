package jp.hagukumi.effects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.effects.Effect;
import jp.hagukumi.effects.EffectDraft;
import jp.hagukumi.effects.EffectOwner;
import jp.hagukumi.effects.EffectOwners;
import jp.hagukumi.effects.EffectSight;
import jp.hagukumi.effects.Effects;
import jp.hagukumi.effects.Measurement;
import jp.hagukumi.effects.SeenEffect;
import jp.hagukumi.effects.rules.Saving;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The page {@code /effect-form/PROPOSAL/17}: what did it save? */
@Named
@RequestScoped
public class EffectFormView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String kind;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String owner;

    @Inject
    EffectOwners owners;

    @Inject
    Effects effects;

    @Inject
    EffectSight sight;

    @Inject
    EffectFormWords words;

    @Inject
    Viewer viewer;

    private EffectOwner.@Nullable Owned owned;
    private @Nullable EffectDraft known;

    /** Called before anything is written; 404 where the viewer may not report it. */
    public void open() {
        getOwned();
    }

    public EffectOwner.Owned getOwned() {
        if (owned == null) {
            String wanted = kind == null ? "" : kind;
            owned = owners.find(viewer, wanted, Asked.id(owner))
                    .filter(EffectOwner.Owned::reports)
                    .orElseThrow(() -> new NotVisible(wanted + " " + owner));
            known = effects.of(viewer, wanted, Asked.id(owner))
                    .map(effect -> draft(sight.of(viewer, effect.id())))
                    .or(() -> owners.known(viewer, wanted, Asked.id(owner), MeasurementForm.ROOM))
                    .orElse(null);
        }
        return owned;
    }

    private static EffectDraft draft(SeenEffect seen) {
        Effect effect = seen.effect();
        SeenEffect.Measured first = seen.rounds().get(0);
        Saving saving = first.round().saving();
        return new EffectDraft(
                effect.operation().name(),
                effect.operation().unitId(),
                effect.liveOn(),
                effect.costYen(),
                new Measurement(first.round().measuredOn(), first.lines(), saving.expensesYen(), saving.runningYen()));
    }

    /** What was reported before it was sent back, else what is known without a report; null where nothing is. */
    public @Nullable EffectDraft getKnown() {
        getOwned();
        return known;
    }

    public List<MeasurementForm.Row> getRows() {
        EffectDraft before = getKnown();
        return words.rows(before == null ? List.of() : before.measurement().lines());
    }

    /** Id of the unit that is chosen. */
    public String getUnit() {
        EffectDraft before = getKnown();
        return words.unit(viewer, before == null ? null : before.unitId());
    }

    /** Does what the button asks for; a refusal leaves what was typed. */
    public void send() {
        if (!Faces.isPostback() || Asked.text("step").isEmpty()) {
            return;
        }
        getOwned();
        try {
            EffectDraft draft = new EffectDraft(
                    Asked.text("operation"),
                    Asked.id(Asked.text("unit")),
                    MeasurementForm.day("liveOn"),
                    MeasurementForm.whole("costYen", Asked.text("costYen")),
                    MeasurementForm.measurement());
            long id = Deadlock.retry(() -> effects.report(viewer, kind == null ? "" : kind, Asked.id(owner), draft));
            words.done("effects.done.report", "effect/" + id);
        } catch (Refused e) {
            words.refused(e);
        }
    }
}
