package jp.hagukumi.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.export.Export;
import jp.hagukumi.platform.export.ExportFile;
import jp.hagukumi.platform.export.ExportFormat;
import jp.hagukumi.reporting.Forms;
import jp.hagukumi.reporting.ReportForm;
import jp.hagukumi.reporting.ReportQuery;

/** The forms as files: whole in a temporary file before the answer begins, so that 200 means complete. */
@RequestScoped
@Path("reports")
public class ReportsResource {
    @Inject
    CurrentViewer viewers;

    @Inject
    Forms forms;

    @Inject
    Export export;

    @Inject
    ReferenceDay reference;

    @Inject
    Clock clock;

    /**
     * One form.
     *
     * @param year 年度 as the year in which it begins; its last day, or today while it runs; {@code asOf} goes before it
     * @param encoding {@code cp932} for old systems, of CSV only
     */
    @GET
    @Path("{form: [a-z-]+}.{extension: csv|xlsx}")
    public Response form(
            @PathParam("form") String form,
            @PathParam("extension") String extension,
            @QueryParam("year") @DefaultValue("0") int year,
            @QueryParam("unit") @DefaultValue("") String unit,
            @QueryParam("course") @DefaultValue("") String course,
            @QueryParam("encoding") @DefaultValue("") String encoding) {
        ReportForm wanted = ReportForm.of(form).orElseThrow(() -> new NotVisible("form " + form));
        ExportFormat format = ExportFormat.of(extension, encoding).orElseThrow(() -> new NotVisible(extension));
        ReportQuery query = new ReportQuery(day(year), unit, course, Locale.JAPANESE);
        ExportFile file = export.write(format, forms.table(viewers.get(), wanted, query));
        try {
            return Response.ok((StreamingOutput) out -> {
                        try (file) {
                            file.copyTo(out);
                        }
                    })
                    .type(file.contentType())
                    .header("Content-Length", Files.size(file.path()))
                    .header("Content-Disposition", file.contentDisposition())
                    .header("Hagukumi-Rows", file.rows())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDate day(int year) {
        if (year == 0) {
            return reference.getDay();
        }
        LocalDate last = new FiscalYear(year).last();
        LocalDate today = LocalDate.now(clock);
        LocalDate asked = reference.getDay();
        if (FiscalYear.of(asked).year() == year) {
            return asked;
        }
        return last.isAfter(today) ? today : last;
    }
}
