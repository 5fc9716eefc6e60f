package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.imports.JapaneseDay;
import org.jspecify.annotations.Nullable;

/** The 部署 of a day for other systems, each before those below it. */
@Path("units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {
    @Inject
    CurrentViewer viewers;

    @Inject
    Units units;

    @Inject
    Clock clock;

    @GET
    public JsonArray units(@QueryParam("asOf") @Nullable String asOf) {
        LocalDate day = asOf == null
                ? LocalDate.now(clock)
                : JapaneseDay.parse(asOf).orElseThrow(() -> Refused.at("asOf", "platform.import.day"));
        var valid = units.on(viewers.get().municipalityId(), day);
        Map<Long, UnitOnDay> byId = valid.stream().collect(Collectors.toMap(UnitOnDay::id, Function.identity()));
        JsonArrayBuilder answer = Json.createArrayBuilder();
        valid.forEach(unit -> answer.add(unit(unit, unit.parentId() == null ? null : byId.get(unit.parentId()))));
        return answer.build();
    }

    private static JsonObjectBuilder unit(UnitOnDay unit, @Nullable UnitOnDay parent) {
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("code", unit.code())
                .add("name", unit.name())
                .add("kind", unit.kind().label())
                .add("validFrom", unit.validFrom().toString());
        answer.add("parent", parent == null ? JsonValue.NULL : Json.createValue(parent.code()));
        boolean open = unit.validTo().equals(Days.OPEN);
        return answer.add(
                "validTo",
                open ? JsonValue.NULL : Json.createValue(unit.validTo().toString()));
    }
}
