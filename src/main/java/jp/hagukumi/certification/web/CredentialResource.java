package jp.hagukumi.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jp.hagukumi.certification.CertificateFile;
import jp.hagukumi.certification.badges.Badges;
import jp.hagukumi.organization.CurrentViewer;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A certificate as Open Badge for other systems; for its holder and for HR. */
@RequestScoped
@Path("credentials/{number}")
public class CredentialResource {
    @Inject
    CurrentViewer viewers;

    @Inject
    Badges badges;

    @GET
    @Produces("text/plain; charset=UTF-8")
    @Operation(
            summary = "The Open Badges 3.0 credential of a certificate",
            description = "A VC-JWT in compact form, as text/plain, as the standard asks. 409 where it has expired or"
                    + " was revoked.")
    public Response credential(@PathParam("number") String number) {
        CertificateFile file = badges.credential(viewers.get(), number);
        return Response.ok(file.bytes()).build();
    }
}
