package jp.hagukumi.appointments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.hagukumi.appointments.AppointmentTakeover;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.Role;
import jp.hagukumi.platform.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Appointments of before for other systems. */
@Path("designations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DesignationsResource {
    @Inject
    CurrentViewer viewers;

    @Inject
    AppointmentTakeover takeover;

    /** Takes over who is appointed to which role, and calls under way: all or nothing. Role DX_OFFICE. */
    @POST
    @Operation(
            summary = "Take over appointments and calls: all or nothing",
            description = "The usual roles (DX_LEADER, DX_AMBASSADOR, EBPM_AMBASSADOR, ICT_LEADER, SECURITY_OFFICER)"
                    + " are made where they are not there yet.")
    public AppointmentTakeover.Sum take(@Nullable DesignationsBody body) {
        viewers.get().require(Role.DX_OFFICE);
        if (body == null) {
            throw Refused.at("appointments", "appointments.refused.missing", "appointments");
        }
        return takeover.take(viewers.get(), body.taken(), body.open());
    }
}
