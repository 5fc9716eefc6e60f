package jp.hagukumi.appointments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import jp.hagukumi.appointments.Appointment;
import jp.hagukumi.appointments.AppointmentChoices;
import jp.hagukumi.appointments.AppointmentList;
import jp.hagukumi.appointments.Appointments;
import jp.hagukumi.appointments.Colleagues;
import jp.hagukumi.appointments.EndedAs;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /dx/appointment/17}: who is appointed how long, who was before; end it or hand it on. */
@Named
@RequestScoped
public class AppointmentView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    AppointmentList list;

    @Inject
    Appointments appointments;

    @Inject
    AppointmentChoices choices;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable List<Appointment> line;
    private @Nullable List<Colleagues.Colleague> successors;

    /** Called before anything is written. */
    public void open() {
        getLine();
    }

    private List<Appointment> getLine() {
        if (line == null) {
            line = list.withPredecessors(viewer, Sent.id(id));
        }
        return line;
    }

    public Appointment getOne() {
        return getLine().get(0);
    }

    /** Others of the same role and unit, the latest first. */
    public List<Appointment> getOthers() {
        return getLine().subList(1, getLine().size());
    }

    /** Whether it can still be ended or handed on. */
    public boolean isOpen() {
        return getOne().isOpenOn(choices.today());
    }

    /** Who could take over. */
    public List<Colleagues.Colleague> getSuccessors() {
        if (successors == null) {
            successors = choices.people(viewer, getOne().unitId()).stream()
                    .filter(one -> one.personId() != getOne().personId())
                    .toList();
        }
        return successors;
    }

    public List<EndedAs> getReasons() {
        return Arrays.stream(EndedAs.values()).filter(EndedAs::isReason).toList();
    }

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
                EndedAs as = getReasons().stream()
                        .filter(one -> one.name().equals(Sent.text("as")))
                        .findFirst()
                        .orElseThrow(() -> new NotVisible("reason"));
                appointments.end(viewer, appointment, as, Sent.requiredDay("last"), Sent.text("reason"));
                return appointment;
            }
            case "handOn" -> {
                return appointments.handOn(
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
