package jp.hagukumi.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import jp.hagukumi.home.TrainingHistories;
import jp.hagukumi.home.TrainingHistory;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.PersonFiles;

/** 個人研修履歴 for other systems. */
@Path("people/{staffNumber}/history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {
    @Inject
    CurrentViewer viewers;

    @Inject
    PersonFiles files;

    @Inject
    TrainingHistories histories;

    @GET
    public JsonArray history(@PathParam("staffNumber") String staffNumber) {
        long personId = files.open(viewers.get(), staffNumber, "API").personId();
        JsonArrayBuilder answer = Json.createArrayBuilder();
        histories.of(viewers.get(), personId, Locale.JAPANESE).rows().forEach(row -> answer.add(row(row)));
        return answer.build();
    }

    private static JsonObjectBuilder row(TrainingHistory.Row row) {
        return Json.createObjectBuilder()
                .add("year", row.year().year())
                .add("course", row.courseCode())
                .add("title", row.title())
                .add("mandatory", row.mandatory())
                .add("minutes", row.minutes())
                .add("status", row.status())
                .add("percent", row.percent() == null ? JsonValue.NULL : Json.createValue(row.percent()))
                .add(
                        "completedOn",
                        row.completedOn() == null
                                ? JsonValue.NULL
                                : Json.createValue(row.completedOn().toString()))
                .add("unit", row.unitName())
                .add("grade", row.grade() == null ? "" : row.grade().label());
    }
}
