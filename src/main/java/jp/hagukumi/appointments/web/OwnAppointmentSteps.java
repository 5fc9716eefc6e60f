package jp.hagukumi.appointments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import jp.hagukumi.appointments.Appointments;
import jp.hagukumi.appointments.Candidates;
import jp.hagukumi.appointments.StudyKind;
import jp.hagukumi.appointments.StudyTimes;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What staff do on {@code /appointments}: apply, take it back, ask to step down, record time for study. */
@Named
@RequestScoped
public class OwnAppointmentSteps {
    @Inject
    Candidates candidates;

    @Inject
    Appointments appointments;

    @Inject
    StudyTimes study;

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
        Deadlock.retry(() -> {
            act(step, Sent.id(Sent.text("id")));
            return step;
        });
        Messages.addFlashGlobalInfo("{0}", texts.of("appointments.done." + step));
        Faces.redirect("appointments");
    }

    private void act(String step, long id) {
        switch (step) {
            case "apply" -> candidates.apply(viewer, id, Sent.text("motive"));
            case "withdraw" -> candidates.withdraw(viewer, id);
            case "stepDown" -> appointments.askToStepDown(viewer, id, Sent.requiredDay("last"), Sent.text("reason"));
            case "study" -> study.add(viewer, id, Sent.requiredDay("on"), minutes(), kind(), Sent.text("note"));
            case "forgetStudy" -> study.remove(viewer, id);
            default -> throw new NotVisible("step " + step);
        }
    }

    private static int minutes() {
        String typed = Sent.text("minutes");
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }

    private static StudyKind kind() {
        return Arrays.stream(StudyKind.values())
                .filter(one -> one.name().equals(Sent.text("kind")))
                .findFirst()
                .orElseThrow(() -> new NotVisible("kind of time"));
    }
}
