package jp.hagukumi.organization.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.hagukumi.organization.AccountLine;
import jp.hagukumi.organization.AccountList;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.RoleTerm;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.export.ExportTable;
import jp.hagukumi.platform.web.ExportServlet;

/** All accounts that the page of them looks for, with their roles. */
@WebServlet({"/admin/accounts.xlsx", "/admin/accounts.csv"})
public class AccountsExport extends ExportServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 1_000_000;
    private static final List<String> COLUMNS = List.of("signInName", "name", "unit", "roles", "state", "lastSignedIn");

    @Inject
    transient CurrentViewer viewers;

    @Inject
    transient AccountList list;

    @Inject
    transient Texts texts;

    @Inject
    transient Clock clock;

    @Override
    protected ExportTable table(HttpServletRequest request) {
        String text = Objects.requireNonNullElse(request.getParameter("text"), "");
        List<AccountLine> lines = list.find(viewers.get(), text.strip(), MOST);
        return new ExportTable(
                text("account.title"),
                Locale.JAPANESE,
                List.of(text("staff.export.day", LocalDate.now(clock).toString())),
                COLUMNS.stream().map(column -> text("account.column." + column)).toList(),
                lines.stream().map(this::cells).toList());
    }

    private List<Object> cells(AccountLine line) {
        return List.of(
                line.signInName(),
                line.name(),
                line.unitName(),
                line.roles().stream().map(this::named).collect(Collectors.joining("、")),
                text(line.token() ? "account.token" : "account.state." + line.state()),
                line.lastSignedInAt() == null
                        ? ""
                        : line.lastSignedInAt().atZone(Days.ZONE).toLocalDate().toString());
    }

    private String named(RoleTerm term) {
        String role = text("role." + term.role().name());
        String whose = term.authority().isEmpty() ? role : text("account.of", role, term.authority());
        return term.ends() ? whose + " " + term.from() + "/" + term.to() : whose;
    }

    private String text(String key, Object... arguments) {
        return texts.in(Locale.JAPANESE, "organization." + key, arguments);
    }
}
