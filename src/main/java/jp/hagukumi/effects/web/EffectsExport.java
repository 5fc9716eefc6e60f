package jp.hagukumi.effects.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.effects.EffectLedger;
import jp.hagukumi.effects.EffectLine;
import jp.hagukumi.effects.rules.Counted;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.platform.Dates;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.export.ExportTable;
import jp.hagukumi.platform.web.ExportServlet;
import org.jspecify.annotations.Nullable;

/** 効果時間内訳 as a file: one row for each step of each effect that counts. */
@WebServlet({"/dx/effects.xlsx", "/dx/effects.csv"})
public class EffectsExport extends ExportServlet {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal HOUR = BigDecimal.valueOf(3_600);
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final List<String> COLUMNS = List.of(
            "code",
            "operation",
            "unit",
            "title.column",
            "liveOn",
            "step",
            "cases",
            "before",
            "after",
            "yearly",
            "counted",
            "overlapped",
            "round",
            "samples",
            "method",
            "confirmer",
            "fixer");

    @Inject
    transient EffectLedger ledger;

    @Inject
    transient CurrentViewer viewers;

    @Inject
    transient Dates dates;

    @Inject
    transient Texts texts;

    @Override
    protected ExportTable table(HttpServletRequest request) {
        List<EffectLedger.Row> steps = ledger.today(viewers.get());
        BigDecimal hours = Counted.sum(steps.stream()
                        .filter(EffectLedger.Row::first)
                        .map(step -> step.of().counted())
                        .toList())
                .hours();
        List<String> header =
                COLUMNS.stream().map(column -> text("export." + column)).toList();
        List<String> conditions = List.of(text(
                "export.conditions",
                FiscalYear.of(dates.getToday()).year(),
                dates.getToday().toString(),
                hours));
        return new ExportTable(
                text("export.title"),
                Locale.JAPANESE,
                conditions,
                header,
                steps.stream().map(this::cells).toList());
    }

    private List<@Nullable Object> cells(EffectLedger.Row step) {
        EffectLine line = step.line();
        Counted counted = step.of().counted();
        return new ArrayList<>(Arrays.<@Nullable Object>asList(
                step.of().effect().operation().code(),
                step.of().effect().operation().name(),
                step.of().effect().operation().unitName(),
                step.of().effect().title(),
                step.of().effect().liveOn().toString(),
                line.name(),
                line.casesPerYear(),
                rounded(line.secondsBefore(), MINUTE),
                rounded(line.secondsAfter(), MINUTE),
                rounded(line.secondsPerYear(), HOUR),
                step.first() ? counted.hours() : null,
                step.first() ? counted.overlapped() : null,
                step.months(),
                line.samples(),
                line.method(),
                step.confirmer(),
                step.fixer()));
    }

    private static BigDecimal rounded(long seconds, BigDecimal unit) {
        return BigDecimal.valueOf(seconds).divide(unit, 2, RoundingMode.HALF_UP);
    }

    private String text(String key, Object... arguments) {
        return texts.in(Locale.JAPANESE, "effects." + key, arguments);
    }
}
