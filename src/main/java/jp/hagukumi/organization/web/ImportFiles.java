package jp.hagukumi.organization.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.util.List;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.Imports;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.imports.Fault;
import jp.hagukumi.platform.imports.ImportColumn;
import jp.hagukumi.platform.imports.ImportKind;

/** Files around the import: an example of each kind, the faults of one. UTF-8 with BOM, so that Excel reads them. */
@Path("imports")
@RequestScoped
@Produces("text/csv; charset=UTF-8")
public class ImportFiles {
    private static final String BOM = "\uFEFF";
    private static final String DANGEROUS = "=+-@\t\r";

    @Inject
    CurrentViewer viewers;

    @Inject
    Imports imports;

    @GET
    @Path("{kind: [a-z-]+}/sample.csv")
    public Response sample(@PathParam("kind") String kind) {
        ImportKind found = imports.kind(viewers.get(), kind);
        StringWriter text = new StringWriter();
        CsvWriter csv = writer(text);
        csv.writeRecord(found.columns().stream().map(ImportColumn::name).toList());
        found.example().forEach(csv::writeRecord);
        return file(kind + "-sample.csv", text);
    }

    @GET
    @Path("{id: [0-9]+}/errors.csv")
    public Response errors(@PathParam("id") long id) {
        Viewer viewer = viewers.get();
        imports.find(viewer, id);
        StringWriter text = new StringWriter();
        CsvWriter csv = writer(text);
        csv.writeRecord(List.of("行", "列", "値", "理由"));
        for (Fault fault : imports.faults(viewer, id)) {
            csv.writeRecord(
                    List.of(Integer.toString(fault.line()), fault.column(), harmless(fault.value()), fault.reason()));
        }
        return file("errors-" + id + ".csv", text);
    }

    /** A cell that a spreadsheet would compute is shown as text instead. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static CsvWriter writer(StringWriter text) {
        text.write(BOM);
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    private static Response file(String name, StringWriter text) {
        return Response.ok(text.toString())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
