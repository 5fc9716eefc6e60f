package jp.hagukumi.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.certification.Applicant;
import jp.hagukumi.certification.Applicants;
import jp.hagukumi.certification.Reviews;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /team/certifications}: whose applications wait for me? */
@Named
@RequestScoped
public class TeamCertificationsView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    Applicants applicants;

    @Inject
    Reviews reviews;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable List<Applicant> waiting;

    /** Called before anything is written; answers 404 to who heads nothing. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/team/certifications/" + surplus);
        }
        getWaiting();
    }

    public List<Applicant> getWaiting() {
        if (waiting == null) {
            waiting = applicants.ofSupervisor(viewer);
        }
        return waiting;
    }

    /** Confirms or sends back, on a click on one of the buttons. */
    public void send() {
        String confirm = Faces.getRequestParameter("confirm");
        String giveBack = Faces.getRequestParameter("giveBack");
        if (!Faces.isPostback() || (confirm == null && giveBack == null)) {
            return;
        }
        if (confirm != null) {
            reviews.confirm(viewer, Typed.id(confirm));
            Messages.addFlashGlobalInfo("{0}", texts.of("certification.done.confirmed"));
        } else {
            reviews.giveBack(viewer, Typed.id(giveBack), Typed.text("reason"));
            Messages.addFlashGlobalInfo("{0}", texts.of("certification.done.returned"));
        }
        Faces.redirect("team/certifications");
    }
}
