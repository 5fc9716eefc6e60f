package jp.hagukumi.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.reporting.kpi.KpiBoard;
import jp.hagukumi.reporting.kpi.KpiFigure;
import jp.hagukumi.reporting.kpi.KpiLine;
import jp.hagukumi.reporting.kpi.KpiPart;
import org.jspecify.annotations.Nullable;

/** KPIs as of a day, for HR and its systems. */
@RequestScoped
@Path("kpis")
@Produces(MediaType.APPLICATION_JSON)
public class KpisResource {
    @Inject
    CurrentViewer viewers;

    @Inject
    KpiBoard board;

    @Inject
    ReferenceDay reference;

    /**
     * A figure; what is not known is left out.
     *
     * @param part empty: the only one
     * @param unit PERCENT, HOURS, POINTS or COUNT
     * @param formulaVersion left out for what was entered; then {@code source} says where it was taken from
     */
    public record Body(
            String code,
            String part,
            String name,
            String level,
            String unit,
            @Nullable Double target,
            String state,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Integer excluded,
            @Nullable Integer unmeasured,
            @Nullable String day,
            @Nullable Integer formulaVersion,
            @Nullable String source) {
        static Body of(KpiLine line) {
            KpiFigure figure = line.figure();
            KpiPart.Target target = line.part().target();
            KpiFigure computed = figure == null || figure.isEntered() ? null : figure;
            return new Body(
                    line.kpi().code(),
                    line.part().code(),
                    line.part().name().in(Locale.JAPANESE),
                    line.kpi().level().name(),
                    line.part().unit().name(),
                    target == null ? null : target.value(),
                    line.state().name(),
                    figure == null ? null : figure.value(),
                    figure == null ? null : figure.numerator(),
                    figure == null ? null : figure.denominator(),
                    computed == null ? null : computed.excluded(),
                    computed == null ? null : computed.unmeasured(),
                    figure == null ? null : figure.day().toString(),
                    computed == null ? null : computed.formulaVersion(),
                    figure == null || computed != null ? null : figure.source());
        }
    }

    /** All figures on a day. */
    public record Page(String asOf, List<Body> kpis) {}

    /** Every figure on {@code asOf}, today without one. */
    @GET
    public Page all() {
        return page(board.on(viewers.get(), day()));
    }

    /** The figures of one KPI; 404 for an unknown code. */
    @GET
    @Path("{code}")
    public Page one(@PathParam("code") String code) {
        return page(board.of(viewers.get(), code, day()));
    }

    private LocalDate day() {
        if (reference.isUnreadable()) {
            throw Refused.at("asOf", "reporting.asOf.unreadable");
        }
        return reference.getDay();
    }

    private Page page(List<KpiLine> lines) {
        return new Page(
                reference.getDay().toString(), lines.stream().map(Body::of).toList());
    }
}
