package jp.hagukumi.organization.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditEntry;
import jp.hagukumi.platform.AuditFilter;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.export.ExportTable;
import jp.hagukumi.platform.web.ExportServlet;

/** What the page of the audit log looks for, as a file: its address with an extension. */
@WebServlet({"/admin/audit.xlsx", "/admin/audit.csv"})
public class AuditExport extends ExportServlet {
    private static final long serialVersionUID = 1L;

    /** Rows of one file; who needs more takes it in parts, by days. */
    private static final int MOST = 50_000;

    private static final List<String> COLUMNS = List.of("at", "actor", "action", "subject", "reason", "detail");

    @Inject
    transient CurrentViewer viewers;

    @Inject
    transient AuditQuery query;

    @Inject
    transient AuditLog audit;

    @Inject
    transient AdminWords words;

    @Override
    protected ExportTable table(HttpServletRequest request) {
        Viewer viewer = viewers.get();
        viewer.require(Role.ADMIN);
        AuditFilter filter = query.filter();
        List<AuditEntry> entries = audit.find(viewer.municipalityId(), filter, MOST);
        words.know(viewer, entries);
        return new ExportTable(
                words.text("audit.title"),
                Locale.JAPANESE,
                List.of(words.text(
                        "audit.export.days",
                        filter.from().toString(),
                        filter.to().toString())),
                COLUMNS.stream().map(column -> words.text("audit." + column)).toList(),
                entries.stream().map(this::cells).toList());
    }

    private List<Object> cells(AuditEntry entry) {
        return List.of(
                entry.at().atZone(Days.ZONE).toLocalDateTime().toString().replace('T', ' '),
                words.actor(entry.actorName()),
                words.action(entry.action()),
                words.subject(entry),
                words.reason(entry.reason()),
                words.detail(entry));
    }
}
