package jp.hagukumi.appointments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import jp.hagukumi.appointments.Appointments;
import jp.hagukumi.appointments.EndedAs;
import jp.hagukumi.appointments.Successions;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What the DX office does on {@code /dx/appointment/17}: end it, or hand it on. */
@Named
@RequestScoped
public class AppointmentSteps {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    Appointments appointments;

    @Inject
    Successions successions;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    /** Does what was asked for by one of the buttons. */
    public void send() {
        String step = Sent.text("step");
        if (!Faces.isPostback() || step.isEmpty()) {
            return;
        }
        long next = Deadlock.retry(() -> act(step, Sent.id(id)));
        Messages.addFlashGlobalInfo("{0}", texts.of("appointments.done." + step));
        Faces.redirect("dx/appointment/%s", next);
    }

    private long act(String step, long appointment) {
        switch (step) {
            case "end" -> {
                EndedAs as = Arrays.stream(EndedAs.values())
                        .filter(one -> one.name().equals(Sent.text("as")))
                        .findFirst()
                        .orElseThrow(() -> new NotVisible("reason"));
                appointments.end(viewer, appointment, as, Sent.requiredDay("last"), Sent.text("reason"));
                return appointment;
            }
            case "handOn" -> {
                return successions.handOn(
                        viewer,
                        appointment,
                        Sent.id(Sent.text("successor")),
                        Sent.requiredDay("from"),
                        Sent.text("reason"));
            }
            default -> throw new NotVisible("step " + step);
        }
    }
}
