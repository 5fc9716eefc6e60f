package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import jp.hagukumi.attainment.RatingTakeover;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.Role;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;

/** スキル診断 for other systems. */
@Path("rating-rounds")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RatingRoundsResource {
    @Inject
    CurrentViewer viewers;

    @Inject
    RatingTakeover takeover;

    @Inject
    Clock clock;

    /** Takes over a round that was held or begun in another system, with its sheets: all or nothing. Role HR. */
    @POST
    public String take(@Nullable TakeoverBody body) {
        viewers.get().require(Role.HR);
        if (body == null) {
            throw Refused.at("name", "attainment.rating.refused.missing", "name");
        }
        long id = takeover.take(viewers.get(), body.plan(), body.taken(), clock.instant());
        return Json.createObjectBuilder().add("id", Long.toString(id)).build().toString();
    }
}
