package jp.hagukumi.attainment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.attainment.RatingProgress;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.export.ExportTable;
import jp.hagukumi.platform.web.ExportServlet;
import org.jspecify.annotations.Nullable;

/** How far everybody of a round is, as a file: {@code /hr/rating-progress.xlsx?round=17}. No level is in it. */
@WebServlet({"/hr/rating-progress.xlsx", "/hr/rating-progress.csv"})
public class RatingExport extends ExportServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("number", "name", "unit", "grade", "state", "answered", "handedInOn", "confirmedOn", "absent");

    @Inject
    transient CurrentViewer viewers;

    @Inject
    transient RatingProgress progress;

    @Inject
    transient Texts texts;

    @Override
    protected ExportTable table(HttpServletRequest request) {
        long roundId = PathNumber.of(request.getParameter("round"));
        RatingProgress.Progress now = progress.of(viewers.get(), roundId);
        return new ExportTable(
                now.round().name(),
                Locale.JAPANESE,
                List.of(text("export.day", now.day().toString())),
                COLUMNS.stream().map(column -> text("export." + column)).toList(),
                progress.people(viewers.get(), roundId).stream()
                        .map(this::cells)
                        .toList());
    }

    private List<@Nullable Object> cells(RatingProgress.Line line) {
        return Arrays.asList(
                line.staffNumber(),
                line.name(),
                line.unitName(),
                line.grade().label(),
                text("state." + line.state()),
                line.answered(),
                line.handedInOn(),
                line.confirmedOn(),
                line.absent() ? text("absent") : "");
    }

    private String text(String key, Object... arguments) {
        return texts.in(Locale.JAPANESE, "attainment.rating." + key, arguments);
    }
}
