package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.export.ExportTable;
import org.jspecify.annotations.Nullable;

/** Fills the forms for HR. */
@ApplicationScoped
@Transactional
public class Forms {
    @Inject
    Instance<FormRows> forms;

    @Inject
    Units units;

    @Inject
    Texts texts;

    /** The whole form, ready to be written; throws {@link NotVisible} for anybody but HR and for an unknown unit. */
    public ExportTable table(Viewer viewer, ReportForm form, ReportQuery query) {
        Reach all = Reach.ofHr(viewer);
        UnitTree tree = new UnitTree(units.all(viewer.municipalityId()), query.day());
        UnitOnDay unit = query.unitCode().isEmpty()
                ? null
                : tree.byCode(query.unitCode()).orElseThrow(() -> new NotVisible("unit " + query.unitCode()));
        Reach reach = unit == null ? all : all.within(unit.path());
        FormRows.Scope scope = new FormRows.Scope(viewer, reach, tree, query);
        List<? extends List<? extends @Nullable Object>> rows = forms.stream()
                .filter(one -> one.form() == form)
                .findFirst()
                .orElseThrow()
                .rows(scope);
        return new ExportTable(
                texts.in(query.locale(), "reporting.reports." + form.code()),
                query.locale(),
                conditions(query, unit),
                List.of(texts.in(query.locale(), "reporting.form." + form.code() + ".columns")
                        .split(",")),
                rows);
    }

    private List<String> conditions(ReportQuery query, @Nullable UnitOnDay unit) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.in(
                query.locale(),
                "reporting.reports.condition.year",
                FiscalYear.of(query.day()).label()));
        lines.add(texts.in(
                query.locale(), "reporting.reports.condition.day", query.day().toString()));
        if (unit != null) {
            lines.add(texts.in(query.locale(), "reporting.reports.condition.unit", unit.fullName()));
        }
        if (!query.courseCode().isEmpty()) {
            lines.add(texts.in(query.locale(), "reporting.reports.condition.course", query.courseCode()));
        }
        return lines;
    }
}
