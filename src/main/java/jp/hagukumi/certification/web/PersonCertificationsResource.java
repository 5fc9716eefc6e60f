package jp.hagukumi.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.attainment.PersonSkills;
import jp.hagukumi.attainment.SkillMaps;
import jp.hagukumi.certification.StageStanding;
import jp.hagukumi.certification.StageStandings;
import jp.hagukumi.certification.rules.Decision;
import jp.hagukumi.certification.rules.Status;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.RecordViews;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Dates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The certifications of a person for other systems; who may see the person's skills may read them. */
@RequestScoped
@Path("people/{staffNumber}/certifications")
@Produces(MediaType.APPLICATION_JSON)
public class PersonCertificationsResource {
    private static final String REASON = "API";

    @Inject
    CurrentViewer viewers;

    @Inject
    StageStandings standings;

    @Inject
    SkillMaps maps;

    @Inject
    RecordViews views;

    @Inject
    Dates dates;

    /** All stages with their status. */
    public record Body(String staffNumber, LocalDate asOf, List<StageBody> stages) {}

    /**
     * One stage.
     *
     * @param number of the certificate in force, or else of the last one; null: none ever
     * @param until last day, absences counted in
     * @param missing what keeps the stage, or its renewal where that is open, from being granted
     */
    public record StageBody(
            String stage,
            String name,
            Status status,
            @Nullable String number,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<Missing> missing) {}

    /** A leaf of the requirement tree that is not met: how much there is of how much there must be. */
    public record Missing(String kind, List<String> subjects, int reached, int needed) {}

    @GET
    @Operation(
            summary = "Certifications of a person today",
            description =
                    "status: NOT_MET, ELIGIBLE, UNDER_REVIEW, IN_FORCE, RENEWAL_OPEN, SUSPENDED (in force, its term"
                            + " stands still during an absence), EXPIRED or REVOKED.")
    public Body certifications(@PathParam("staffNumber") String staffNumber) {
        Viewer viewer = viewers.get();
        PersonSkills person = maps.of(viewer, staffNumber, dates.getToday());
        views.note(viewer, person.personId(), REASON);
        List<StageBody> stages = standings.of(viewer, person.personId()).stream()
                .map(PersonCertificationsResource::body)
                .toList();
        return new Body(person.staffNumber(), person.day(), stages);
    }

    private static StageBody body(StageStanding one) {
        List<Missing> missing = one.decision() instanceof Decision.Withheld withheld
                ? withheld.unmet().stream()
                        .map(leaf -> new Missing(
                                leaf.requirement().kind().name(),
                                leaf.requirement().subjects(),
                                leaf.found().reached(),
                                leaf.found().needed()))
                        .toList()
                : List.of();
        return new StageBody(
                one.stage().code(),
                one.stage().name().ja(),
                one.status(),
                one.certificate() == null ? null : one.certificate().number(),
                one.certificate() == null
                        ? null
                        : one.certificate().held().term().from(),
                one.endsOn(),
                missing);
    }
}
