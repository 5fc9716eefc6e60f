package jp.hagukumi.claims.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.hagukumi.claims.Claim;
import jp.hagukumi.claims.ClaimLine;
import jp.hagukumi.claims.ClaimList;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.platform.Dates;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.export.ExportTable;
import jp.hagukumi.platform.web.ExportServlet;
import org.jspecify.annotations.Nullable;

/** The list of claims as HR has narrowed it down, as a file. */
@WebServlet({"/hr/claims.xlsx", "/hr/claims.csv"})
public class ClaimsExport extends ExportServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "staff",
            "name",
            "unit",
            "kind",
            "subject",
            "from",
            "to",
            "minutes",
            "state",
            "submitted",
            "decided",
            "reason");

    @Inject
    transient CurrentViewer viewers;

    @Inject
    transient ClaimList list;

    @Inject
    transient ClaimWords words;

    @Inject
    transient Dates dates;

    @Inject
    transient Texts texts;

    @Override
    protected ExportTable table(HttpServletRequest request) {
        ClaimList.Filter filter =
                ClaimList.Filter.of(asked(request, "kind"), asked(request, "state"), asked(request, "q"));
        return new ExportTable(
                text("export.title"),
                Locale.JAPANESE,
                List.of(text("export.asOf", dates.getToday().toString())),
                COLUMNS.stream().map(column -> text("column." + column)).toList(),
                list.all(viewers.get(), filter).stream().map(this::cells).toList());
    }

    private static String asked(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private List<@Nullable Object> cells(ClaimLine line) {
        Claim claim = line.claim();
        return Arrays.asList(
                line.staffNumber(),
                line.name(),
                line.unitName(),
                text("kind." + claim.kind()),
                words.subject(claim),
                claim.from(),
                claim.to(),
                claim.minutes(),
                text("state." + claim.state()),
                claim.submittedOn(),
                claim.decidedOn(),
                claim.reason());
    }

    private String text(String key, Object... arguments) {
        return texts.in(Locale.JAPANESE, "claims." + key, arguments);
    }
}
