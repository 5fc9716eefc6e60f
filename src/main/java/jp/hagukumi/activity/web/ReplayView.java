package jp.hagukumi.activity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.activity.Pending;
import jp.hagukumi.activity.Replays;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The part of {@code /admin/jobs} about figures that are rebuilt from the log. */
@Named
@RequestScoped
public class ReplayView {
    @Inject
    Replays replays;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable List<Pending> pending;
    private String number = "";

    public List<Pending> getPending() {
        if (pending == null) {
            pending = replays.pending(viewer);
        }
        return pending;
    }

    /** Staff number of the one person to rebuild. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number.strip();
    }

    public void one() {
        replays.one(viewer, number);
        submitted();
    }

    public void all() {
        replays.all(viewer);
        submitted();
    }

    public void retry() {
        replays.allPending(viewer);
        submitted();
    }

    private void submitted() {
        Messages.addFlashGlobalInfo("{0}", texts.of("activity.replay.submitted"));
        Faces.redirect("admin/jobs");
    }
}
