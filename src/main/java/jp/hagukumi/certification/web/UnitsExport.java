package jp.hagukumi.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.platform.Dates;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.export.ExportTable;
import jp.hagukumi.platform.web.ExportServlet;
import org.jspecify.annotations.Nullable;

/** 部署別の認定者, as on the page, as a file. */
@WebServlet({"/hr/certification.xlsx", "/hr/certification.csv"})
public class UnitsExport extends ExportServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient HoldersView view;

    @Inject
    transient Dates dates;

    @Inject
    transient Texts texts;

    @Override
    protected ExportTable table(HttpServletRequest request) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        view.getUnits().forEach(unit -> {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(unit.name());
            cells.addAll(unit.counts());
            rows.add(cells);
        });
        List<String> header = new ArrayList<>();
        header.add(text("unit"));
        view.getStages().forEach(stage -> header.add(stage.name().ja()));
        return new ExportTable(
                text("units"),
                Locale.JAPANESE,
                List.of(text("export.asOf", dates.getToday().toString())),
                header,
                rows);
    }

    private String text(String key, Object... arguments) {
        return texts.in(Locale.JAPANESE, "certification." + key, arguments);
    }
}
