package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.PersonFile;
import jp.hagukumi.organization.PersonFiles;
import jp.hagukumi.platform.Days;

/** People for other systems; what HR of the token's 任命権者 may see, and noted like a look on the screen. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
    @Inject
    CurrentViewer viewers;

    @Inject
    PersonFiles files;

    @GET
    @Path("{staffNumber}")
    public JsonObject person(@PathParam("staffNumber") String staffNumber) {
        PersonFile person = files.open(viewers.get(), staffNumber, "API");
        JsonArrayBuilder postings = Json.createArrayBuilder();
        person.postings().forEach(posting -> postings.add(posting(posting)));
        JsonArrayBuilder absences = Json.createArrayBuilder();
        person.absences()
                .forEach(absence ->
                        absences.add(period(absence.from(), absence.to()).add("kind", absence.kind())));
        return period(person.hiredOn(), person.leftOn())
                .add("staffNumber", person.staffNumber())
                .add("name", person.name())
                .add("kana", person.kana())
                .add("formerName", person.formerName())
                .add("email", person.email())
                .add("employmentType", person.employmentType().label())
                .add("occupation", person.occupation())
                .add("authority", person.authority())
                .add("previousStaffNumber", person.previousStaffNumber())
                .add("postings", postings)
                .add("absences", absences)
                .build();
    }

    private static JsonObjectBuilder posting(PersonFile.Posting posting) {
        return period(posting.from(), posting.to())
                .add("unit", posting.unitCode())
                .add("unitName", posting.unitName())
                .add("grade", posting.grade().label())
                .add("duty", posting.duty().label())
                .add("title", posting.title());
    }

    /** Both days inclusive; no end is null. */
    private static JsonObjectBuilder period(LocalDate from, LocalDate to) {
        JsonObjectBuilder period = Json.createObjectBuilder().add("from", from.toString());
        return to.equals(Days.OPEN) ? period.addNull("to") : period.add("to", to.toString());
    }
}
