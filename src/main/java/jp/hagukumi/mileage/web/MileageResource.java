package jp.hagukumi.mileage.web;

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
import jp.hagukumi.mileage.Statements;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.PersonFiles;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The mileage of a person for systems that act for HR. */
@RequestScoped
@Path("people/{staffNumber}/mileage")
@Produces(MediaType.APPLICATION_JSON)
public class MileageResource {
    private static final String REASON = "API";
    private static final String YEAR = "20\\d\\d";

    @Inject
    CurrentViewer viewers;

    @Inject
    PersonFiles files;

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "Points of a person today and what was booked for those of one 年度",
            description = "year: first calendar year of the 年度, the present one where it is left out. The person can"
                    + " read who looked.")
    public MileageBody mileage(
            @PathParam("staffNumber") String staffNumber, @QueryParam("year") @Nullable String year) {
        LocalDate today = LocalDate.now(clock);
        FiscalYear asked = year == null ? FiscalYear.of(today) : year(year);
        var file = files.open(viewers.get(), staffNumber, REASON);
        return MileageBody.of(file.staffNumber(), statements.of(viewers.get(), file.personId(), asked, today));
    }

    private static FiscalYear year(String year) {
        if (!year.matches(YEAR)) {
            throw Refused.at("year", "mileage.year.unreadable");
        }
        return new FiscalYear(Integer.parseInt(year));
    }
}
