package jp.hagukumi.assessment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.hagukumi.assessment.ItemAnalysis;
import jp.hagukumi.assessment.ItemLine;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.export.ExportTable;
import jp.hagukumi.platform.web.ExportServlet;
import org.jspecify.annotations.Nullable;

/** The item analysis of a test as a file: {@code /hr/items.xlsx?test=B02}. */
@WebServlet({"/hr/items.xlsx", "/hr/items.csv"})
public class ItemsExport extends ExportServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentViewer viewers;

    @Inject
    transient ItemAnalysis analysis;

    @Inject
    transient ItemWords words;

    @Inject
    transient Texts texts;

    @Override
    protected ExportTable table(HttpServletRequest request) {
        String code = Objects.requireNonNullElse(request.getParameter("test"), "");
        TestDefinition test = analysis.test(viewers.get(), code);
        return new ExportTable(
                text("title") + " " + test.code(),
                Locale.JAPANESE,
                List.of(text("export.test", test.title().ja(), test.version()), text("few", 5)),
                List.of(text("export.columns").split(",")),
                analysis.items(viewers.get(), test).stream().map(this::cells).toList());
    }

    private List<@Nullable Object> cells(ItemLine line) {
        boolean known = line.figures().known();
        return Arrays.asList(
                line.question().id(),
                line.question().text(),
                line.question().skill(),
                line.figures().answers(),
                known ? round(line.figures().difficulty()) : null,
                line.figures().discriminationKnown() ? round(line.figures().discrimination()) : null,
                line.flags().stream().map(flag -> text("flag." + flag)).collect(Collectors.joining("、")),
                words.choices(line));
    }

    /** To three places, as the figures deserve. */
    private static double round(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }

    private String text(String key, Object... arguments) {
        return texts.in(Locale.JAPANESE, "assessment.items." + key, arguments);
    }
}
