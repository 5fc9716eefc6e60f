package jp.hagukumi.appointments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.appointments.AppointmentChoices;
import jp.hagukumi.appointments.AppointmentDraft;
import jp.hagukumi.appointments.AppointmentRole;
import jp.hagukumi.appointments.Appointments;
import jp.hagukumi.organization.Colleagues;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /dx/appointment-new?role=DX_LEADER&unit=0301}: whom to appoint for a unit. */
@Named
@RequestScoped
public class AppointmentFormView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    Appointments appointments;

    @Inject
    AppointmentChoices choices;

    @Inject
    AppointmentTermForm term;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable List<AppointmentRole> roles;
    private @Nullable List<UnitOnDay> units;
    private @Nullable List<Colleagues.Colleague> people;
    private @Nullable Long person;
    private boolean deputy;
    private @Nullable String document = "";

    /** Called before anything is written. */
    public void open() {
        Sent.nothingMore(surplus);
        viewer.require(Role.DX_OFFICE);
        AppointmentRole role = getRole();
        if (role != null) {
            term.suggest(role.months());
        }
    }

    public List<AppointmentRole> getRoles() {
        if (roles == null) {
            roles = choices.roles(viewer);
        }
        return roles;
    }

    public @Nullable AppointmentRole getRole() {
        String asked = Sent.text("role");
        return getRoles().stream()
                .filter(role -> asked.isEmpty() || role.code().equals(asked))
                .findFirst()
                .orElse(null);
    }

    public List<UnitOnDay> getUnits() {
        if (units == null) {
            units = choices.units(viewer);
        }
        return units;
    }

    public @Nullable UnitOnDay getUnit() {
        String code = Sent.text("unit");
        return getUnits().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    public List<Colleagues.Colleague> getPeople() {
        UnitOnDay unit = getUnit();
        if (people == null) {
            people = unit == null ? List.of() : choices.people(viewer, unit);
        }
        return people;
    }

    /** Appoints, and leads to the appointment; a refusal stands at its field. */
    public void appoint() {
        try {
            AppointmentDraft draft = AppointmentDraft.byOffice(
                    Objects.requireNonNull(getRole()).code(),
                    Objects.requireNonNull(person),
                    Objects.requireNonNull(getUnit()).id(),
                    deputy,
                    term.getFrom(),
                    term.getTo(),
                    Objects.requireNonNullElse(document, ""));
            long id = Deadlock.retry(() -> appointments.appoint(viewer, draft));
            Messages.addFlashGlobalInfo("{0}", texts.of("appointments.done.made"));
            Faces.redirect("dx/appointment/%s", id);
        } catch (Refused e) {
            Messages.addError(e.field().isEmpty() ? null : e.field(), "{0}", texts.of(e.textKey(), e.arguments()));
        }
    }

    public @Nullable Long getPerson() {
        return person;
    }

    public void setPerson(@Nullable Long person) {
        this.person = person;
    }

    public boolean isDeputy() {
        return deputy;
    }

    public void setDeputy(boolean deputy) {
        this.deputy = deputy;
    }

    public @Nullable String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String document) {
        this.document = document;
    }
}
