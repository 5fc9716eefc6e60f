package jp.hagukumi.assessment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.hagukumi.assessment.ItemAnalysis;
import jp.hagukumi.assessment.ItemLine;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.export.Export;
import jp.hagukumi.platform.export.ExportFile;
import jp.hagukumi.platform.export.ExportFormat;
import jp.hagukumi.platform.export.ExportTable;
import org.jspecify.annotations.Nullable;

/** The item analysis of a test as a file: {@code /hr/items.xlsx?test=B02}. */
@WebServlet({"/hr/items.xlsx", "/hr/items.csv"})
public class ItemsExport extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentViewer viewers;

    @Inject
    transient ItemAnalysis analysis;

    @Inject
    transient ItemWords words;

    @Inject
    transient Export export;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        String encoding = Objects.requireNonNullElse(request.getParameter("encoding"), "");
        ExportFormat format = ExportFormat.of(path.substring(path.lastIndexOf('.') + 1), encoding)
                .orElseThrow();
        String code = Objects.requireNonNullElse(request.getParameter("test"), "");
        try (ExportFile file = export.write(format, table(analysis.test(viewers.get(), code)))) {
            file.sendTo(response);
        } catch (NotVisible e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private ExportTable table(TestDefinition test) {
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
