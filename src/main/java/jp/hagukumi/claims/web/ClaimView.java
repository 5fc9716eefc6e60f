package jp.hagukumi.claims.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.hagukumi.claims.ClaimDecisions;
import jp.hagukumi.claims.ClaimSight;
import jp.hagukumi.claims.Claims;
import jp.hagukumi.claims.SeenClaim;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /claim/17}: what is claimed, what proves it, what becomes of it. */
@Named
@RequestScoped
public class ClaimView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    ClaimSight sight;

    @Inject
    Claims claims;

    @Inject
    ClaimDecisions decisions;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable SeenClaim seen;

    /** Called before anything is written. */
    public void open() {
        getSeen();
    }

    public SeenClaim getSeen() {
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
        long claim = Asked.id(id);
        boolean gone = step.equals("withdraw") && getSeen().claim().submittedOn() == null;
        Deadlock.retry(() -> {
            act(step, claim);
            return step;
        });
        Messages.addFlashGlobalInfo("{0}", texts.of("claims.done." + step));
        if (gone) {
            Faces.redirect("claims");
        } else {
            Faces.redirect("claim/%s", claim);
        }
    }

    private void act(String step, long claim) {
        switch (step) {
            case "submit" -> claims.submit(viewer, claim, !Asked.text("despite").isEmpty());
            case "removeFile" -> claims.removeFile(viewer, claim, Asked.id(Asked.text("file")));
            case "withdraw" -> claims.withdraw(viewer, claim);
            case "approve" -> decisions.approve(viewer, claim);
            case "giveBack" -> decisions.giveBack(viewer, claim, Asked.text("reason"));
            case "refuse" -> decisions.refuse(viewer, claim, Asked.text("reason"));
            case "cancel" -> decisions.cancel(viewer, claim, Asked.text("reason"));
            default -> throw new NotVisible("step " + step);
        }
    }
}
