package jp.hagukumi.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.reporting.EnrolmentList;
import jp.hagukumi.reporting.EnrolmentRow;

/** Enrolments as of a day, for other systems. */
@RequestScoped
@Path("enrolments")
@Produces(MediaType.APPLICATION_JSON)
public class EnrolmentsResource {
    private static final int LARGEST_PAGE = 1000;

    @Inject
    CurrentViewer viewers;

    @Inject
    EnrolmentList enrolments;

    @Inject
    ReferenceDay reference;

    /**
     * A page of enrolments.
     *
     * @param next whether there may be more: ask for the page after
     */
    public record Page(String asOf, int page, boolean next, List<EnrolmentRow> enrolments) {}

    /** Of everybody in post on {@code asOf}; {@code page} from 0, {@code size} 1–1000. */
    @GET
    public Page list(
            @QueryParam("course") @DefaultValue("") String course,
            @QueryParam("unit") @DefaultValue("") String unit,
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("200") int size) {
        if (reference.isUnreadable()) {
            throw Refused.at("asOf", "reporting.asOf.unreadable");
        }
        int rows = Math.min(Math.max(size, 1), LARGEST_PAGE);
        int number = Math.max(page, 0);
        List<EnrolmentRow> found = enrolments.page(
                viewers.get(), new EnrolmentList.Choice(reference.getDay(), course, unit, status, number, rows));
        return new Page(reference.getDay().toString(), number, found.size() == rows, found);
    }
}
