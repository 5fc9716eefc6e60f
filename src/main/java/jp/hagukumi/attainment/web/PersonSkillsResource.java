package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jp.hagukumi.attainment.PersonSkills;
import jp.hagukumi.attainment.SkillMaps;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.RecordViews;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The skill map of a person for other systems; who may see it on screen may read it here. */
@RequestScoped
@Path("people/{staffNumber}/skills")
@Produces(MediaType.APPLICATION_JSON)
public class PersonSkillsResource {
    private static final String REASON = "API";

    @Inject
    CurrentViewer viewers;

    @Inject
    SkillMaps maps;

    @Inject
    RecordViews views;

    @Inject
    Clock clock;

    /** The levels on a day, what is asked for, and what speaks for each level. */
    @GET
    @Operation(
            summary = "Skill levels of a person as of a day",
            description = "confirmed, tested and selfRated are three values apart; one that is missing is unmeasured,"
                    + " which is not 0. asOf: YYYY-MM-DD, today where it is left out.")
    public PersonSkillsBody skills(
            @PathParam("staffNumber") String staffNumber, @QueryParam("asOf") @Nullable String asOf) {
        Viewer viewer = viewers.get();
        PersonSkills person = maps.of(viewer, staffNumber, day(asOf));
        views.note(viewer, person.personId(), REASON);
        return PersonSkillsBody.of(person, maps.evidence(viewer, person.personId(), person.day()));
    }

    private LocalDate day(@Nullable String asOf) {
        if (asOf == null || asOf.isEmpty()) {
            return LocalDate.now(clock);
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw Refused.at("asOf", "attainment.asOf.unreadable");
        }
    }
}
