package jp.hagukumi.effects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.effects.EffectInbox;
import jp.hagukumi.effects.Waiting;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page {@code /team/effects}: which effects wait for me as supervisor? */
@Named
@RequestScoped
public class TeamEffectsView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    EffectInbox inbox;

    @Inject
    Viewer viewer;

    private @Nullable List<Waiting> lines;

    /** Called before anything is written. */
    public void open() {
        if (surplus != null || !(viewer.has(Role.SUPERVISOR) || viewer.has(Role.HR))) {
            throw new NotVisible("effects to confirm");
        }
        getLines();
    }

    public List<Waiting> getLines() {
        if (lines == null) {
            lines = inbox.toConfirm(viewer);
        }
        return lines;
    }
}
