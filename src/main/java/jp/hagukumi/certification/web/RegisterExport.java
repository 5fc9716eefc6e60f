package jp.hagukumi.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.certification.Holder;
import jp.hagukumi.certification.Holders;
import jp.hagukumi.certification.Stages;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.platform.Dates;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.export.ExportTable;
import jp.hagukumi.platform.web.ExportServlet;
import org.jspecify.annotations.Nullable;

/** 認定者一覧: all certificates in force, as a file. */
@WebServlet({"/hr/certificates.xlsx", "/hr/certificates.csv"})
public class RegisterExport extends ExportServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("number", "staff", "name", "unit", "stage", "granted", "ends", "state");

    @Inject
    transient CurrentViewer viewers;

    @Inject
    transient Holders holders;

    @Inject
    transient Stages stages;

    @Inject
    transient Dates dates;

    @Inject
    transient Texts texts;

    @Override
    protected ExportTable table(HttpServletRequest request) {
        LocalDate today = dates.getToday();
        return new ExportTable(
                text("register"),
                Locale.JAPANESE,
                List.of(text("export.asOf", today.toString())),
                COLUMNS.stream().map(column -> text("column." + column)).toList(),
                holders.all(viewers.get()).stream()
                        .map(one -> cells(one, today))
                        .toList());
    }

    private List<@Nullable Object> cells(Holder one, LocalDate today) {
        return Arrays.asList(
                one.certificate().number(),
                one.staffNumber(),
                one.name(),
                one.unitName(),
                stages.name(one.certificate().stage(), one.certificate().ruleVersion(), Locale.JAPANESE),
                one.certificate().grantedOn(),
                one.endsOn().equals(Days.OPEN) ? null : one.endsOn(),
                text("status." + one.status(today)));
    }

    private String text(String key, Object... arguments) {
        return texts.in(Locale.JAPANESE, "certification." + key, arguments);
    }
}
