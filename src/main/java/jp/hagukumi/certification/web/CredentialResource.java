package jp.hagukumi.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hagukumi.certification.badges.Badges;
import jp.hagukumi.organization.CurrentViewer;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A certificate as Open Badge for other systems; for its holder and for HR. */
@RequestScoped
@Path("credentials/{number}")
public class CredentialResource {
    private static final String JSON_LD = "application/vc+ld+json";
    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.valueOf(JSON_LD), MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_PLAIN_TYPE)
            .build();

    @Inject
    CurrentViewer viewers;

    @Inject
    Badges badges;

    @GET
    @Produces({JSON_LD, MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(
            summary = "The Open Badges 3.0 credential of a certificate",
            description = "An EnvelopedVerifiableCredential: after the comma of its id stands the signed VC-JWT. With"
                    + " Accept: text/plain the VC-JWT alone, as Open Badges asks. 409 where it has expired or was"
                    + " revoked.")
    public Response credential(@PathParam("number") String number, @Context Request request) {
        String signed = new String(badges.credential(viewers.get(), number).bytes(), StandardCharsets.US_ASCII);
        Variant asked = request.selectVariant(FORMS);
        if (asked != null && asked.getMediaType().isCompatible(MediaType.TEXT_PLAIN_TYPE)) {
            return Response.ok(signed, "text/plain; charset=UTF-8").build();
        }
        JsonObject envelope = Json.createObjectBuilder()
                .add("@context", "https://www.w3.org/ns/credentials/v2")
                .add("id", "data:application/vc+jwt," + signed)
                .add("type", "EnvelopedVerifiableCredential")
                .build();
        return Response.ok(envelope, asked == null ? MediaType.valueOf(JSON_LD) : asked.getMediaType())
                .build();
    }
}
