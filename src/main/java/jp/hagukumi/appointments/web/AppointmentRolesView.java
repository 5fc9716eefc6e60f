package jp.hagukumi.appointments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.appointments.AppointmentRole;
import jp.hagukumi.appointments.AppointmentRoles;
import jp.hagukumi.appointments.rules.Scope;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /dx/appointment-roles}, with {@code ?code=} to change one: which roles are there? */
@Named
@RequestScoped
public class AppointmentRolesView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    AppointmentRoles roles;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable List<AppointmentRole> all;
    private @Nullable AppointmentRoleForm form;

    /** Called before anything is written. */
    public void open() {
        Sent.nothingMore(surplus);
        viewer.require(Role.DX_OFFICE);
        getForm();
    }

    public List<AppointmentRole> getAll() {
        if (all == null) {
            all = roles.all(viewer.municipalityId());
        }
        return all;
    }

    public String getCode() {
        return Sent.text("code");
    }

    public AppointmentRoleForm getForm() {
        if (form == null) {
            form = getCode().isEmpty()
                    ? new AppointmentRoleForm()
                    : AppointmentRoleForm.of(roles.of(viewer.municipalityId(), getCode()));
        }
        return form;
    }

    public Scope[] getScopes() {
        return Scope.values();
    }

    public List<Role> getGrantable() {
        return AppointmentRoles.GRANTABLE.stream().sorted().toList();
    }

    /** Keeps the role; a refusal stands at its field. */
    public void save() {
        try {
            roles.put(viewer, Objects.requireNonNull(form).role(getCode()));
            Messages.addFlashGlobalInfo("{0}", texts.of("appointments.done.role"));
            Faces.redirect("dx/appointment-roles");
        } catch (Refused e) {
            Messages.addError(e.field().isEmpty() ? null : e.field(), "{0}", texts.of(e.textKey(), e.arguments()));
        }
    }

    /** Makes the usual roles that are not there yet. */
    public void usual() {
        roles.putUsual(viewer);
        Faces.redirect("dx/appointment-roles");
    }
}
