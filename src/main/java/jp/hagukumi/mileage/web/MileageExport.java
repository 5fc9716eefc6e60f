package jp.hagukumi.mileage.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.mileage.Statement;
import jp.hagukumi.mileage.rules.Entry;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.export.ExportTable;
import jp.hagukumi.platform.web.ExportServlet;
import org.jspecify.annotations.Nullable;

/** The statement on the page as a file. */
@WebServlet({"/mileage.xlsx", "/mileage.csv"})
public class MileageExport extends ExportServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("day", "kind", "activity", "subject", "line", "worth", "points", "year", "rule", "lot", "fact");

    @Inject
    transient MileageView view;

    @Inject
    transient Texts texts;

    @Override
    protected ExportTable table(HttpServletRequest request) {
        Statement statement = view.getStatement();
        return new ExportTable(
                text("title"),
                Locale.JAPANESE,
                List.of(
                        text("export.year", statement.year().label()),
                        text("export.day", statement.day().toString())),
                COLUMNS.stream().map(column -> text("column." + column)).toList(),
                statement.items().stream().map(this::cells).toList());
    }

    private List<@Nullable Object> cells(Statement.Item item) {
        Entry entry = item.entry();
        return Arrays.asList(
                entry.day(),
                text("kind." + entry.kind()),
                text("activity." + entry.activity()),
                item.subject().ja(),
                item.line().ja(),
                entry.worth(),
                entry.points(),
                entry.year(),
                entry.rule(),
                entry.lot(),
                entry.fact());
    }

    private String text(String key, Object... arguments) {
        return texts.in(Locale.JAPANESE, "mileage." + key, arguments);
    }
}
