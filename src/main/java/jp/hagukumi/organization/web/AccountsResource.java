package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import jp.hagukumi.organization.AccountAdministration;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.Role;
import org.jspecify.annotations.Nullable;

/** Accounts, for the role ADMIN. */
@Path("/accounts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {
    /**
     * An account for a member of the staff.
     *
     * <p>Its constructor is written out, and the body of the call carries no constraint but {@code @Valid}: the server's
     * OpenAPI model breaks over a constraint on any parameter that is not part of the path.
     *
     * @param mustChange whether the first sign-in asks for another password
     */
    public record AccountRequest(
            @NotBlank String staffNumber,
            @NotNull Set<Role> roles,
            @NotNull @Size(min = 8, max = 200) String initialPassword,
            boolean mustChange) {
        @SuppressWarnings("RedundantRecordConstructor")
        public AccountRequest(String staffNumber, Set<Role> roles, String initialPassword, boolean mustChange) {
            this.staffNumber = staffNumber;
            this.roles = roles;
            this.initialPassword = initialPassword;
            this.mustChange = mustChange;
        }
    }

    @Inject
    CurrentViewer viewer;

    @Inject
    AccountAdministration accounts;

    @POST
    public Response give(@Valid @Nullable AccountRequest request) {
        if (request == null) {
            throw new BadRequestException();
        }
        accounts.give(
                viewer.get(), request.staffNumber(), request.roles(), request.initialPassword(), request.mustChange());
        return Response.noContent().build();
    }
}
