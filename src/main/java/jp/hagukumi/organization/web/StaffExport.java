package jp.hagukumi.organization.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.Staff;
import jp.hagukumi.organization.StaffRow;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.export.ExportTable;
import jp.hagukumi.platform.web.ExportServlet;
import org.jspecify.annotations.Nullable;

/** What the staff list shows, all pages of it, as a file: the address of the list with an extension. */
@WebServlet({"/hr/staff.xlsx", "/hr/staff.csv"})
public class StaffExport extends ExportServlet {
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
    transient Texts texts;

    @Override
    protected ExportTable table(HttpServletRequest request) {
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
