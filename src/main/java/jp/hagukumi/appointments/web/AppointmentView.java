package jp.hagukumi.appointments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import jp.hagukumi.appointments.Appointment;
import jp.hagukumi.appointments.AppointmentChoices;
import jp.hagukumi.appointments.AppointmentList;
import jp.hagukumi.appointments.EndedAs;
import jp.hagukumi.organization.Colleagues;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page {@code /dx/appointment/17}: who is appointed how long, who was before? */
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
    AppointmentChoices choices;

    @Inject
    Viewer viewer;

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
}
