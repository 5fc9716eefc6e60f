package jp.hagukumi.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.certification.ApplicationState;
import jp.hagukumi.certification.GrantLine;
import jp.hagukumi.certification.GrantPlan;
import jp.hagukumi.certification.Reviews;
import jp.hagukumi.certification.Step;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /hr/certification}: which applications wait for a decision? */
@Named
@RequestScoped
public class HrCertificationView {
    /** Most applications that the page lists; those that wait longest come first. */
    private static final int MOST = 100;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    GrantPlan plan;

    @Inject
    Reviews reviews;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable List<GrantLine> lines;

    /** Called before anything is written. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/hr/certification/" + surplus);
        }
        getLines();
    }

    public List<GrantLine> getLines() {
        if (lines == null) {
            lines = plan.open(viewer, MOST);
        }
        return lines;
    }

    /** How many wait for HR. */
    public long getReady() {
        return getLines().stream().filter(this::isReady).count();
    }

    public boolean isReady(GrantLine line) {
        return line.applicant().application().state() == ApplicationState.CONFIRMED;
    }

    /** Whether it is the viewer's own, which others decide. */
    public boolean isOwn(GrantLine line) {
        return viewer.personId() != null
                && viewer.personId() == line.applicant().application().personId();
    }

    /** Does what was asked for by one of the buttons. */
    public void send() {
        String id = Typed.text("application");
        if (!Faces.isPostback() || id.isEmpty()) {
            return;
        }
        String asked = Typed.text("step");
        switch (asked) {
            case "CONFIRMED" -> reviews.confirm(viewer, Typed.id(id));
            case "INTERVIEWED", "PANEL" ->
                reviews.decided(viewer, Typed.id(id), Step.valueOf(asked), Typed.text("note"));
            case "RETURNED" -> reviews.giveBack(viewer, Typed.id(id), Typed.text("reason"));
            default -> throw new NotVisible("step " + asked);
        }
        Messages.addFlashGlobalInfo("{0}", texts.of("certification.done." + asked));
        Faces.redirect("hr/certification");
    }
}
