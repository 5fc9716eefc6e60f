package jp.hagukumi.appointments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.appointments.AppointmentChoices;
import jp.hagukumi.appointments.AppointmentRole;
import jp.hagukumi.appointments.Call;
import jp.hagukumi.appointments.Calls;
import jp.hagukumi.appointments.Half;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /dx/appointment-calls}: which calls are open or wait for a selection? Make one. */
@Named
@RequestScoped
public class AppointmentCallsView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    Calls calls;

    @Inject
    AppointmentChoices choices;

    @Inject
    AppointmentCallForm form;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable List<Call> all;
    private @Nullable List<AppointmentRole> roles;

    /** Called before anything is written. */
    public void open() {
        Sent.nothingMore(surplus);
        viewer.require(Role.DX_OFFICE);
        getAll();
    }

    public List<Call> getAll() {
        if (all == null) {
            all = calls.all(viewer);
        }
        return all;
    }

    public long getOpenNow() {
        return getAll().stream()
                .filter(call -> call.phase(choices.today()) == Call.Phase.OPEN)
                .count();
    }

    public Call.Phase phase(Call call) {
        return call.phase(choices.today());
    }

    public List<AppointmentRole> getRoles() {
        if (roles == null) {
            roles = choices.roles(viewer);
        }
        return roles;
    }

    public Half[] getHalves() {
        return Half.values();
    }

    /** Makes the call and leads to it; a refusal stands at its field. */
    public void make() {
        try {
            long id = calls.make(viewer, form.call());
            Messages.addFlashGlobalInfo("{0}", texts.of("appointments.done.call"));
            Faces.redirect("dx/appointment-call/%s", id);
        } catch (Refused e) {
            Messages.addError(e.field().isEmpty() ? null : e.field(), "{0}", texts.of(e.textKey(), e.arguments()));
        }
    }
}
