package jp.hagukumi.appointments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.appointments.Appointment;
import jp.hagukumi.appointments.AppointmentChoices;
import jp.hagukumi.appointments.AppointmentList;
import jp.hagukumi.appointments.Call;
import jp.hagukumi.appointments.Calls;
import jp.hagukumi.appointments.Candidate;
import jp.hagukumi.appointments.Candidates;
import jp.hagukumi.appointments.Way;
import jp.hagukumi.organization.Colleagues;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The page {@code /team/appointments}: who of mine is appointed to what, and whom do I nominate? */
@Named
@RequestScoped
public class TeamAppointmentsView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    AppointmentList list;

    @Inject
    Calls calls;

    @Inject
    Candidates candidates;

    @Inject
    AppointmentChoices choices;

    @Inject
    Viewer viewer;

    private @Nullable List<Appointment> appointments;
    private @Nullable List<Call> open;
    private @Nullable List<Candidate> nominated;
    private @Nullable List<Colleagues.Colleague> people;

    /** Called before anything is written. */
    public void open() {
        Sent.nothingMore(surplus);
        viewer.require(Role.SUPERVISOR);
        getAppointments();
    }

    public List<Appointment> getAppointments() {
        if (appointments == null) {
            appointments = list.ofHeaded(viewer);
        }
        return appointments;
    }

    /** Calls in which the viewer can nominate somebody. */
    public List<Call> getCalls() {
        if (open == null) {
            open = calls.open(viewer).stream()
                    .filter(call -> call.takes(Way.NOMINATED, choices.today()))
                    .toList();
        }
        return open;
    }

    public List<Candidate> getNominated() {
        if (nominated == null) {
            nominated = candidates.nominated(viewer);
        }
        return nominated;
    }

    /** At work in the units that the viewer heads, without the viewer. */
    public List<Colleagues.Colleague> getPeople() {
        if (people == null) {
            people = candidates.headed(viewer).stream()
                    .map((UnitOnDay unit) -> choices.people(viewer, unit))
                    .flatMap(List::stream)
                    .filter(one -> one.personId() != viewer.self())
                    .distinct()
                    .toList();
        }
        return people;
    }

    /** Nominates whoever was chosen. */
    public void send() {
        if (!Faces.isPostback() || !"nominate".equals(Sent.text("step"))) {
            return;
        }
        candidates.nominate(viewer, Sent.id(Sent.text("id")), Sent.id(Sent.text("person")), Sent.text("motive"));
        Faces.redirect("team/appointments?nominated=1");
    }
}
