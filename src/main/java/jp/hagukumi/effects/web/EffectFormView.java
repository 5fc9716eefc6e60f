package jp.hagukumi.effects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.effects.Effect;
import jp.hagukumi.effects.EffectDraft;
import jp.hagukumi.effects.EffectOwner;
import jp.hagukumi.effects.EffectOwners;
import jp.hagukumi.effects.EffectSight;
import jp.hagukumi.effects.Effects;
import jp.hagukumi.effects.SeenEffect;
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
    private @Nullable SeenEffect before;

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
            Optional<Effect> known = effects.of(viewer, wanted, Asked.id(owner));
            before = known.map(effect -> sight.of(viewer, effect.id())).orElse(null);
        }
        return owned;
    }

    /** What was reported before it was sent back; null at first. */
    public @Nullable SeenEffect getBefore() {
        getOwned();
        return before;
    }

    public List<MeasurementForm.Row> getRows() {
        SeenEffect known = getBefore();
        return words.rows(known == null ? List.of() : known.rounds().get(0).lines());
    }

    /** Id of the unit that is chosen. */
    public String getUnit() {
        SeenEffect known = getBefore();
        return words.unit(
                viewer, known == null ? null : known.effect().operation().unitId());
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
