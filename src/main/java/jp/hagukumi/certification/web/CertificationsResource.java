package jp.hagukumi.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.certification.CertificationTakeover;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.platform.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Certifications of before for other systems. */
@Path("certifications")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CertificationsResource {
    @Inject
    CurrentViewer viewers;

    @Inject
    CertificationTakeover takeover;

    @Inject
    Clock clock;

    /** Numbers of the certificates, ids of the applications. */
    public record Answer(List<String> numbers, List<String> applications) {}

    /** Takes over certificates granted before, and applications handed in on paper: all or nothing. Role HR. */
    @POST
    @Operation(
            summary = "Takes over certificates granted before, and applications handed in on paper",
            description = "All or nothing; the certificates get numbers of the 年度 in which they were granted. 422 names"
                    + " what is missing or wrong.")
    public Answer take(@Nullable CertificationsBody body) {
        if (body == null) {
            throw Refused.at("certificates", "certification.refused.missing", "certificates");
        }
        CertificationTakeover.Taken taken =
                takeover.take(viewers.get(), body.granted(), body.applied(), LocalDate.now(clock));
        return new Answer(
                taken.numbers(),
                taken.applications().stream().map(String::valueOf).toList());
    }
}
