package jp.hagukumi.effects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.effects.EffectRound;
import jp.hagukumi.effects.EffectSight;
import jp.hagukumi.effects.Effects;
import jp.hagukumi.effects.Measurement;
import jp.hagukumi.effects.SeenEffect;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The page {@code /effect-measure/17}: what does it save some months later? */
@Named
@RequestScoped
public class EffectMeasureView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    Effects effects;

    @Inject
    EffectSight sight;

    @Inject
    EffectFormWords words;

    @Inject
    Viewer viewer;

    private @Nullable SeenEffect seen;

    /** Called before anything is written; 404 where nothing is to be measured by the viewer. */
    public void open() {
        getSeen();
    }

    public SeenEffect getSeen() {
        if (seen == null) {
            SeenEffect found = sight.of(viewer, Asked.id(id));
            if (found.measures() == null) {
                throw new NotVisible("measurement of effect " + id);
            }
            seen = found;
        }
        return seen;
    }

    public EffectRound getRound() {
        return Objects.requireNonNull(getSeen().measures());
    }

    /** The steps as measured last, so that only what has changed needs to be typed. */
    public List<MeasurementForm.Row> getRows() {
        return words.rows(getSeen().rounds().stream()
                .map(SeenEffect.Measured::lines)
                .filter(lines -> !lines.isEmpty())
                .reduce((before, last) -> last)
                .orElse(List.of()));
    }

    /** Does what the button asks for; a refusal leaves what was typed. */
    public void send() {
        if (!Faces.isPostback() || Asked.text("step").isEmpty()) {
            return;
        }
        EffectRound round = getRound();
        try {
            Measurement measurement = MeasurementForm.measurement();
            Deadlock.retry(() -> {
                effects.remeasure(viewer, round.effectId(), round.months(), measurement);
                return round;
            });
            words.done("effects.done.report", "effect/" + round.effectId());
        } catch (Refused e) {
            words.refused(e);
        }
    }
}
