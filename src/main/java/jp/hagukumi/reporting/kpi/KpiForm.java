package jp.hagukumi.reporting.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.reporting.FormRows;
import jp.hagukumi.reporting.ReportForm;
import org.jspecify.annotations.Nullable;

/** KPI実績: one row for each figure, with that of a year before (hr-year-and-reports, form 4). */
@ApplicationScoped
class KpiForm implements FormRows {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    KpiBoard board;

    @Inject
    Texts texts;

    @Override
    public ReportForm form() {
        return ReportForm.KPI;
    }

    @Override
    public List<List<@Nullable Object>> rows(Scope scope) {
        Map<String, BigDecimal> before = new HashMap<>();
        board.on(scope.viewer(), scope.query().day().minusYears(1)).forEach(line -> {
            KpiFigure figure = line.figure();
            if (figure != null) {
                before.put(key(line), figure.value());
            }
        });
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (KpiLine line : board.on(scope.viewer(), scope.query().day())) {
            rows.add(row(line, before.get(key(line)), scope.query().locale()));
        }
        return rows;
    }

    private static String key(KpiLine line) {
        return line.kpi().code() + "/" + line.part().code();
    }

    private List<@Nullable Object> row(KpiLine line, @Nullable BigDecimal before, Locale locale) {
        KpiFigure figure = line.figure();
        KpiPart.Target target = line.part().target();
        String part =
                line.part().code().isEmpty() ? "" : " " + line.part().name().in(locale);
        return Arrays.asList(
                line.kpi().code() + " " + line.kpi().name().in(locale) + part,
                texts.in(locale, "reporting.kpi.level." + line.kpi().level()),
                target == null ? null : BigDecimal.valueOf(target.value()),
                figure == null ? null : figure.value(),
                figure == null ? null : reached(figure, target),
                figure == null ? null : figure.numerator(),
                figure == null ? null : figure.denominator(),
                figure == null ? null : figure.day().toString(),
                figure == null || figure.isEntered() ? null : figure.formulaVersion(),
                before,
                figure == null
                        ? texts.in(locale, "reporting.kpi.state." + line.state())
                        : figure.isEntered() ? figure.source() : "");
    }

    /** 達成率 in percent; only where more is better and the target is not a change. */
    private static @Nullable BigDecimal reached(KpiFigure figure, KpiPart.@Nullable Target target) {
        if (target == null || target.change() || target.better() != KpiPart.Better.HIGHER || target.value() == 0) {
            return null;
        }
        return figure.value().multiply(HUNDRED).divide(BigDecimal.valueOf(target.value()), 1, RoundingMode.FLOOR);
    }
}
