package jp.hagukumi.appointments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.appointments.Call;
import jp.hagukumi.appointments.Calls;
import jp.hagukumi.appointments.Candidate;
import jp.hagukumi.appointments.Candidates;
import jp.hagukumi.appointments.Selections;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /dx/appointment-call/17}: who was put forward, and who is selected? */
@Named
@RequestScoped
public class AppointmentCallView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    Calls calls;

    @Inject
    Candidates candidates;

    @Inject
    Selections selections;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable Call call;
    private @Nullable List<Candidate> all;

    /** Called before anything is written. */
    public void open() {
        viewer.require(Role.DX_OFFICE);
        getCall();
    }

    public Call getCall() {
        if (call == null) {
            call = calls.of(viewer, Sent.id(id));
        }
        return call;
    }

    public List<Candidate> getCandidates() {
        if (all == null) {
            all = candidates.in(viewer, getCall().id());
        }
        return all;
    }

    public long getWaiting() {
        return getCandidates().stream().filter(Candidate::isOpen).count();
    }

    /** Does what was asked for by one of the buttons. */
    public void send() {
        String step = Sent.text("step");
        if (!Faces.isPostback() || step.isEmpty()) {
            return;
        }
        long candidate = Sent.id(Sent.text("candidate"));
        Deadlock.retry(() -> {
            switch (step) {
                case "select" -> selections.select(viewer, candidate);
                case "decline" -> selections.decline(viewer, candidate, Sent.text("reason"));
                default -> throw new NotVisible("step " + step);
            }
            return step;
        });
        Messages.addFlashGlobalInfo("{0}", texts.of("appointments.done." + step));
        Faces.redirect("dx/appointment-call/%s", getCall().id());
    }
}
