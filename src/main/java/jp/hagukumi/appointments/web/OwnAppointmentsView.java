package jp.hagukumi.appointments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.appointments.Appointment;
import jp.hagukumi.appointments.AppointmentList;
import jp.hagukumi.appointments.Call;
import jp.hagukumi.appointments.Calls;
import jp.hagukumi.appointments.Candidate;
import jp.hagukumi.appointments.CandidateState;
import jp.hagukumi.appointments.Candidates;
import jp.hagukumi.appointments.Way;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Dates;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page {@code /appointments}: what am I appointed to, which calls are open, what became of my application? */
@Named
@RequestScoped
public class OwnAppointmentsView {
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
    Viewer viewer;

    @Inject
    Dates dates;

    private @Nullable List<Appointment> own;
    private @Nullable List<Candidate> put;
    private @Nullable List<Call> open;

    /** Called before anything is written. */
    public void open() {
        Sent.nothingMore(surplus);
        viewer.self();
        getOwn();
    }

    private List<Appointment> getOwn() {
        if (own == null) {
            own = list.own(viewer);
        }
        return own;
    }

    /** Those in force or to come. */
    public List<Appointment> getRunning() {
        return getOwn().stream().filter(one -> one.isOpenOn(dates.getToday())).toList();
    }

    public List<Appointment> getPast() {
        return getOwn().stream().filter(one -> !one.isOpenOn(dates.getToday())).toList();
    }

    public List<Candidate> getCandidates() {
        if (put == null) {
            put = candidates.own(viewer);
        }
        return put;
    }

    /** Calls in which the viewer can apply and has not yet. */
    public List<Call> getCalls() {
        if (open == null) {
            open = calls.open(viewer).stream()
                    .filter(call -> call.takes(Way.APPLIED, dates.getToday()))
                    .filter(call -> getCandidates().stream()
                            .filter(one -> one.state() != CandidateState.WITHDRAWN)
                            .noneMatch(one -> one.callId() == call.id()))
                    .toList();
        }
        return open;
    }
}
