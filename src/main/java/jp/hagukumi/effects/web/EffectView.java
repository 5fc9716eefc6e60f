package jp.hagukumi.effects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.hagukumi.effects.EffectDecisions;
import jp.hagukumi.effects.EffectSight;
import jp.hagukumi.effects.SeenEffect;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /effect/17}: what was saved, who has agreed, what counts? */
@Named
@RequestScoped
public class EffectView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    EffectSight sight;

    @Inject
    EffectDecisions decisions;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable SeenEffect seen;

    /** Called before anything is written. */
    public void open() {
        getSeen();
    }

    public SeenEffect getSeen() {
        if (seen == null) {
            seen = sight.of(viewer, Asked.id(id));
        }
        return seen;
    }

    /** Does what was asked for by one of the buttons. */
    public void send() {
        String step = Asked.text("step");
        if (!Faces.isPostback() || step.isEmpty()) {
            return;
        }
        long effect = Asked.id(id);
        int months = (int) Asked.id(Asked.text("months"));
        Deadlock.retry(() -> {
            act(step, effect, months);
            return step;
        });
        Messages.addFlashGlobalInfo("{0}", texts.of("effects.done." + step));
        Faces.redirect("effect/%s", effect);
    }

    private void act(String step, long effect, int months) {
        switch (step) {
            case "confirm" -> decisions.confirm(viewer, effect, months);
            case "fix" -> decisions.fix(viewer, effect, months);
            case "giveBack" -> decisions.giveBack(viewer, effect, months, Asked.text("reason"));
            default -> throw new NotVisible("step " + step);
        }
    }
}
