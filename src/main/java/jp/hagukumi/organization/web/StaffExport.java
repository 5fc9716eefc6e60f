package jp.hagukumi.organization.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Staff;
import jp.hagukumi.organization.StaffRow;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.export.Export;
import jp.hagukumi.platform.export.ExportFile;
import jp.hagukumi.platform.export.ExportFormat;
import jp.hagukumi.platform.export.ExportTable;
import org.jspecify.annotations.Nullable;

/** What the staff list shows, all pages of it, as a file: the address of the list with an extension. */
@WebServlet({"/hr/staff.xlsx", "/hr/staff.csv"})
public class StaffExport extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "number",
            "name",
            "kana",
            "formerName",
            "unit",
            "grade",
            "title",
            "type",
            "occupation",
            "authority",
            "state");

    @Inject
    transient CurrentViewer viewers;

    @Inject
    transient Staff staff;

    @Inject
    transient StaffQuery query;

    @Inject
    transient Export export;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        ExportFormat format = ExportFormat.of(path.substring(path.lastIndexOf('.') + 1), query.get("encoding"))
                .orElseThrow();
        try (ExportFile file = export.write(format, table())) {
            file.sendTo(response);
        } catch (NotVisible e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private ExportTable table() {
        List<StaffRow> rows = staff.all(viewers.get(), query.filter());
        return new ExportTable(
                text("staff.title"),
                Locale.JAPANESE,
                List.of(text("staff.export.day", query.getDay().toString())),
                COLUMNS.stream().map(column -> text("staff.column." + column)).toList(),
                rows.stream().map(this::cells).toList());
    }

    private List<@Nullable Object> cells(StaffRow row) {
        return Arrays.asList(
                row.staffNumber(),
                row.name(),
                row.kana(),
                row.formerName(),
                row.unitName(),
                row.grade() == null ? "" : text("grade." + row.grade()),
                row.title(),
                text("employmentType." + row.employmentType()),
                row.occupation(),
                row.authority(),
                row.absent() ? text("presence.yes") : "");
    }

    private String text(String key, Object... arguments) {
        return texts.in(Locale.JAPANESE, "organization." + key, arguments);
    }
}
